namespace Schemawright.Formats.Internationalized;

/// <summary>One label of a name: the code points between two separators, decoded if it is an A-label.</summary>
internal readonly ref struct UnicodeLabel
{
    /// <summary>Looks up the traits of a label.</summary>
    public UnicodeLabel(ReadOnlySpan<int> codePoints, Span<LabelTraits> traits)
    {
        for (var i = 0; i < codePoints.Length; i++)
            traits[i] = LabelCodePoints.Of(codePoints[i]);
        CodePoints = codePoints;
        Traits = traits;
    }

    /// <summary>The code points.</summary>
    public ReadOnlySpan<int> CodePoints { get; }

    /// <summary>The traits of each code point.</summary>
    public ReadOnlySpan<LabelTraits> Traits { get; }

    /// <summary>
    /// Whether the label is a U-label, apart from its length and the Bidi rule, RFC 5891 section 4.2; <see langword="false"/> also for ASCII, RFC 5890 section
    /// 2.3.2.1.
    /// </summary>
    /// <param name="mustBeNormal">Whether it must be in normalization form C.</param>
    public bool IsValid(bool mustBeNormal)
    {
        if (!HasNonAscii() || CodePoints[0] == '-' || CodePoints[CodePoints.Length - 1] == '-' || (CodePointAt(2) == '-' && CodePointAt(3) == '-'))
            return false;
        if ((Traits[0] & LabelTraits.Mark) != 0)
            return false;
        for (var i = 0; i < Traits.Length; i++)
        {
            if ((Traits[i] & LabelTraits.Valid) == 0 && !ContextRules.Allow(this, i))
                return false;
        }

        return !mustBeNormal || NormalForm.IsComposed(CodePoints);
    }

    /// <summary>A code point; -1 outside of the label.</summary>
    public int CodePointAt(int index) => (uint)index < (uint)CodePoints.Length ? CodePoints[index] : -1;

    /// <summary>The traits of a code point; none outside of the label.</summary>
    public LabelTraits TraitsAt(int index) => (uint)index < (uint)Traits.Length ? Traits[index] : LabelTraits.None;

    /// <summary>Whether any code point has any of some traits.</summary>
    public bool HasAny(LabelTraits traits)
    {
        foreach (var own in Traits)
        {
            if ((own & traits) != 0)
                return true;
        }

        return false;
    }

    private bool HasNonAscii()
    {
        foreach (var codePoint in CodePoints)
        {
            if (codePoint >= 0x80)
                return true;
        }

        return false;
    }
}
