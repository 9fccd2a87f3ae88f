namespace Schemawright.Json;

/// <summary>What can be wrong with a JSON document.</summary>
public enum JsonSyntaxErrorCode
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The document is empty or only white space.</summary>
    Empty,

    /// <summary>The document ends inside a value.</summary>
    UnexpectedEnd,

    /// <summary>A byte that the grammar does not allow here.</summary>
    UnexpectedByte,

    /// <summary>Something other than white space follows the value.</summary>
    TrailingContent,

    /// <summary>A comma before a closing bracket.</summary>
    TrailingComma,

    /// <summary>A property name that is not a string.</summary>
    NameExpected,

    /// <summary>A property name without a colon.</summary>
    ColonExpected,

    /// <summary>Two values, or two properties, without a comma.</summary>
    CommaExpected,

    /// <summary>A closing bracket that does not match its opening one.</summary>
    MismatchedBracket,

    /// <summary>A number that RFC 8259 section 6 does not allow.</summary>
    InvalidNumber,

    /// <summary>A literal other than <c>true</c>, <c>false</c> and <c>null</c>.</summary>
    InvalidLiteral,

    /// <summary>An escape that RFC 8259 section 7 does not allow.</summary>
    InvalidEscape,

    /// <summary>A control character inside a string.</summary>
    ControlCharacter,

    /// <summary>An escaped surrogate without its partner: not valid Unicode.</summary>
    LoneSurrogate,

    /// <summary>A byte sequence that is not UTF-8.</summary>
    InvalidUtf8,

    /// <summary>The document is in UTF-16 or UTF-32.</summary>
    NotUtf8Encoding,

    /// <summary>Two properties of one object with the same name.</summary>
    DuplicateName,

    /// <summary>Deeper nesting than <see cref="JsonIndexOptions.MaxDepth"/>.</summary>
    TooDeep,

    /// <summary>The document is longer than <see cref="JsonIndexOptions.MaxLength"/>.</summary>
    TooLong,
}
