namespace Schemawright.Dialects;

/// <summary>Where a keyword's value holds subschemas: the only places at which identifiers and anchors count.</summary>
public enum KeywordValue
{
    /// <summary>No subschema: whatever looks like one is data.</summary>
    Plain,

    /// <summary>The value is a schema.</summary>
    Schema,

    /// <summary>The value is an array of schemas.</summary>
    SchemaArray,

    /// <summary>The value is a schema or an array of schemas.</summary>
    SchemaOrArray,

    /// <summary>The value is an object whose members are schemas.</summary>
    SchemaMap,

    /// <summary>The value is an object whose members are schemas or arrays of member names.</summary>
    SchemaOrNamesMap,

    /// <summary>The value is a URI reference to a schema.</summary>
    Reference,
}
