namespace Schemawright.Generator.Binding.Analysis;

/// <summary>The JSON types that a value may have; numbers are told apart as <c>type: integer</c> does.</summary>
[Flags]
internal enum JsonTypes
{
    /// <summary>No value at all.</summary>
    None = 0,

    /// <summary><c>null</c>.</summary>
    Null = 1,

    /// <summary><c>true</c> and <c>false</c>.</summary>
    Boolean = 2,

    /// <summary>Objects.</summary>
    Object = 4,

    /// <summary>Arrays.</summary>
    Array = 8,

    /// <summary>Strings.</summary>
    String = 16,

    /// <summary>Numbers without a fractional part, however they are written.</summary>
    Integer = 32,

    /// <summary>All other numbers.</summary>
    Fraction = 64,

    /// <summary>All numbers.</summary>
    Number = Integer | Fraction,

    /// <summary>Any value.</summary>
    All = Null | Boolean | Object | Array | String | Number,
}
