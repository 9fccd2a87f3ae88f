namespace Schemawright.Generator.Specs;

/// <summary>How a named value is plain text.</summary>
internal enum ScalarFormat
{
    /// <summary>It is none: a list, a map, any JSON, or perhaps null.</summary>
    None,

    /// <summary>What its JSON string says.</summary>
    String,

    /// <summary>Its JSON: a number or boolean.</summary>
    Literal,
}
