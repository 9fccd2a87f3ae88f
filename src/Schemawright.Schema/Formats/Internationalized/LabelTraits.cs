namespace Schemawright.Formats.Internationalized;

/// <summary>
/// What IDNA 2008 needs to know of a code point: the derived property of RFC 5892 section 2, and the Unicode properties in its contextual rules and RFC 5893.
/// </summary>
[Flags]
internal enum LabelTraits : ushort
{
    /// <summary>DISALLOWED or UNASSIGNED: no label may contain it. Nothing else is known of such a code point.</summary>
    None = 0,

    /// <summary>PVALID: every label may contain it.</summary>
    Valid = 1 << 0,

    /// <summary>CONTEXTJ: a joiner, which RFC 5892 appendix A.1 and A.2 allow in some positions.</summary>
    ContextJoin = 1 << 1,

    /// <summary>CONTEXTO: RFC 5892 appendix A.3 to A.9 allow it in some positions.</summary>
    ContextOther = 1 << 2,

    /// <summary>General category M: it combines with what precedes it.</summary>
    Mark = 1 << 3,

    /// <summary>Script Greek.</summary>
    Greek = 1 << 4,

    /// <summary>Script Hebrew.</summary>
    Hebrew = 1 << 5,

    /// <summary>Script Hiragana, Katakana or Han.</summary>
    KanaOrHan = 1 << 6,

    /// <summary>Bidi class L.</summary>
    LeftToRight = 1 << 7,

    /// <summary>Bidi class R or AL.</summary>
    RightToLeft = 1 << 8,

    /// <summary>Bidi class AN.</summary>
    ArabicNumber = 1 << 9,

    /// <summary>Bidi class EN.</summary>
    EuropeanNumber = 1 << 10,

    /// <summary>Bidi class ES, CS, ET, ON or BN.</summary>
    Neutral = 1 << 11,

    /// <summary>Bidi class NSM.</summary>
    NonSpacing = 1 << 12,

    /// <summary>Joining type L or D: it can join the character after it.</summary>
    JoinsNext = 1 << 13,

    /// <summary>Joining type R or D: it can join the character before it.</summary>
    JoinsPrevious = 1 << 14,

    /// <summary>Joining type T: its neighbours join across it.</summary>
    Transparent = 1 << 15,
}
