namespace Schemawright.Patterns;

/// <summary>The sets of the class escapes, ECMA-262 section 22.2.2.9.</summary>
internal static class CharacterClasses
{
    /// <summary>The set of <c>\d</c>: ASCII only.</summary>
    public static CodePointSet Digit { get; } = CodePointSet.Of(('0', '9'));

    /// <summary>The set of <c>\w</c>: ASCII only.</summary>
    public static CodePointSet Word { get; } = CodePointSet.Of(('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z'));

    /// <summary>The set of <c>\s</c>: WhiteSpace and LineTerminator.</summary>
    public static CodePointSet Space { get; } = CodePointSet.Of(
        (9, 13), (0x20, 0x20), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A),
        (0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000), (0xFEFF, 0xFEFF));

    /// <summary>The set of <c>.</c>: everything but line terminators.</summary>
    public static CodePointSet Dot { get; } = CodePointSet.Of((10, 10), (13, 13), (0x2028, 0x2029)).Complement();
}
