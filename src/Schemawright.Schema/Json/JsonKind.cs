namespace Schemawright.Json;

/// <summary>The kind of a node of an <see cref="IndexedJson"/>.</summary>
public enum JsonKind : byte
{
    /// <summary>The closing bracket of an object or array; never a value.</summary>
    End,

    /// <summary>An object, RFC 8259 section 4.</summary>
    Object,

    /// <summary>An array, RFC 8259 section 5.</summary>
    Array,

    /// <summary>A string, RFC 8259 section 7. Property names are strings too.</summary>
    String,

    /// <summary>A number, RFC 8259 section 6.</summary>
    Number,

    /// <summary>The literal <c>true</c>.</summary>
    True,

    /// <summary>The literal <c>false</c>.</summary>
    False,

    /// <summary>The literal <c>null</c>.</summary>
    Null,
}
