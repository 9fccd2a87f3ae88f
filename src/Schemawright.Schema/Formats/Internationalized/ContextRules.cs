namespace Schemawright.Formats.Internationalized;

/// <summary>The rules for code points that a label may contain in some positions only, RFC 5892 appendix A.</summary>
internal static class ContextRules
{
    private const int MiddleDot = 0x00B7;
    private const int GreekKeraia = 0x0375;
    private const int HebrewGeresh = 0x05F3;
    private const int HebrewGershayim = 0x05F4;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int KatakanaMiddleDot = 0x30FB;
    private const int ArabicIndicZero = 0x0660;
    private const int ExtendedArabicIndicZero = 0x06F0;

    /// <summary>Whether the CONTEXTJ or CONTEXTO code point at an index of a label is allowed there.</summary>
    public static bool Allow(in UnicodeLabel label, int index) => label.CodePoints[index] switch
    {
        ZeroWidthNonJoiner => IsAfterVirama(label, index) || IsBetweenJoining(label.Traits, index),
        ZeroWidthJoiner => IsAfterVirama(label, index),
        MiddleDot => label.CodePointAt(index - 1) == 'l' && label.CodePointAt(index + 1) == 'l',
        GreekKeraia => (label.TraitsAt(index + 1) & LabelTraits.Greek) != 0,
        HebrewGeresh or HebrewGershayim => (label.TraitsAt(index - 1) & LabelTraits.Hebrew) != 0,
        KatakanaMiddleDot => label.HasAny(LabelTraits.KanaOrHan),
        >= ArabicIndicZero and < ArabicIndicZero + 10 => !HasDigit(label.CodePoints, ExtendedArabicIndicZero),
        >= ExtendedArabicIndicZero and < ExtendedArabicIndicZero + 10 => !HasDigit(label.CodePoints, ArabicIndicZero),
        _ => false,
    };

    private static bool IsAfterVirama(in UnicodeLabel label, int index) =>
        index > 0 && CombiningClasses.Of(label.CodePoints[index - 1]) == CombiningClasses.Virama;

    /// <summary>Whether the letters on both sides would join without the non-joiner between them.</summary>
    private static bool IsBetweenJoining(ReadOnlySpan<LabelTraits> traits, int index)
    {
        var before = index - 1;
        while (before >= 0 && (traits[before] & LabelTraits.Transparent) != 0)
            before--;
        var after = index + 1;
        while (after < traits.Length && (traits[after] & LabelTraits.Transparent) != 0)
            after++;
        return before >= 0 && after < traits.Length && (traits[before] & LabelTraits.JoinsNext) != 0 && (traits[after] & LabelTraits.JoinsPrevious) != 0;
    }

    private static bool HasDigit(ReadOnlySpan<int> codePoints, int zero)
    {
        foreach (var codePoint in codePoints)
        {
            if (codePoint >= zero && codePoint < zero + 10)
                return true;
        }

        return false;
    }
}
