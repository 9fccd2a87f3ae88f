namespace Schemawright.Dialects;

/// <summary>Where a keyword's value contains subschemas: the only locations where identifiers and anchors have a meaning.</summary>
public enum KeywordValue
{
    /// <summary>No subschema: anything that looks like one is data.</summary>
    Plain,

    /// <summary>The value is a schema.</summary>
    Schema,

    /// <summary>The value is an array of schemas.</summary>
    SchemaArray,

    /// <summary>The value is a schema or an array of schemas.</summary>
    SchemaOrArray,

    /// <summary>The value is an object whose properties are schemas.</summary>
    SchemaMap,

    /// <summary>The value is an object whose properties are schemas or arrays of property names.</summary>
    SchemaOrNamesMap,

    /// <summary>The value is a URI reference to a schema.</summary>
    Reference,
}
