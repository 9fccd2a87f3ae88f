namespace Schemawright.Generator.Naming;

/// <summary>Signs that an identifier can't hold, as words.</summary>
internal static class CharacterNames
{
    /// <summary>Signs that carry meaning even between letters.</summary>
    public static IReadOnlyDictionary<char, string> WithinWords { get; } = new Dictionary<char, string>
    {
        ['+'] = "Plus",
        ['#'] = "Sharp",
        ['%'] = "Percent",
        ['&'] = "And",
        ['*'] = "Star",
        ['<'] = "LessThan",
        ['>'] = "GreaterThan",
        ['='] = "Equals",
        ['!'] = "Not",
    };

    /// <summary>Signs that are mere separators between letters, and mean something where they stand alone.</summary>
    public static IReadOnlyDictionary<char, string> Alone { get; } = new Dictionary<char, string>
    {
        ['-'] = "Minus",
        ['_'] = "Underscore",
        ['.'] = "Dot",
        [','] = "Comma",
        [':'] = "Colon",
        [';'] = "Semicolon",
        ['/'] = "Slash",
        ['\\'] = "Backslash",
        ['|'] = "Bar",
        ['?'] = "Question",
        ['~'] = "Tilde",
        ['@'] = "At",
        ['$'] = "Dollar",
        ['^'] = "Caret",
        ['('] = "OpenParenthesis",
        [')'] = "CloseParenthesis",
        ['['] = "OpenBracket",
        [']'] = "CloseBracket",
        ['{'] = "OpenBrace",
        ['}'] = "CloseBrace",
        ['"'] = "Quote",
        ['\''] = "Apostrophe",
        ['`'] = "Backtick",
        [' '] = "Space",
    };
}
