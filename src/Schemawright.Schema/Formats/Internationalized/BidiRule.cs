using static Schemawright.Formats.Internationalized.LabelTraits;

namespace Schemawright.Formats.Internationalized;

/// <summary>The Bidi rule, RFC 5893 section 2. It applies to every label of a name that has a right-to-left label.</summary>
internal static class BidiRule
{
    /// <summary>The traits that make a label a right-to-left one, and its name a Bidi domain name.</summary>
    public const LabelTraits RightToLeftLabel = RightToLeft | ArabicNumber;

    /// <summary>Whether a label, given by the traits of its code points, meets the six conditions of the rule. It must not be empty.</summary>
    public static bool Holds(ReadOnlySpan<LabelTraits> traits)
    {
        var isRightToLeft = (traits[0] & RightToLeft) != 0;
        if (!isRightToLeft && (traits[0] & LeftToRight) == 0)
            return false;

        var all = None;
        var last = None;
        foreach (var own in traits)
        {
            all |= own;
            last = (own & NonSpacing) != 0 ? last : own;
        }

        if (!isRightToLeft)
            return (all & RightToLeftLabel) == 0 && (last & (LeftToRight | EuropeanNumber)) != 0;
        var mixesNumbers = (all & EuropeanNumber) != 0 && (all & ArabicNumber) != 0;
        return (all & LeftToRight) == 0 && (last & (RightToLeft | EuropeanNumber | ArabicNumber)) != 0 && !mixesNumbers;
    }
}
