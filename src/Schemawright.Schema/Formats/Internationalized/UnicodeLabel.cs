namespace Schemawright.Formats.Internationalized;

/// <summary>One label of a name: the code points between two separators, an A-label as what it decodes to.</summary>
internal readonly ref struct UnicodeLabel
{
    /// <summary>Looks up the traits of a label.</summary>
    /// <param name="codePoints">The code points.</param>
    /// <param name="traits">Storage of the same length.</param>
    public UnicodeLabel(ReadOnlySpan<int> codePoints, Span<LabelTraits> traits)
    {
        for (var i = 0; i < codePoints.Length; i++)
            traits[i] = LabelCodePoints.Of(codePoints[i]);
        CodePoints = codePoints;
        Traits = traits;
    }

    /// <summary>The code points.</summary>
    public ReadOnlySpan<int> CodePoints { get; }

    /// <summary>The traits of each.</summary>
    public ReadOnlySpan<LabelTraits> Traits { get; }

    /// <summary>Whether the label is a U-label but for its length and the Bidi rule, RFC 5891 section 4.2.</summary>
    /// <param name="mustBeNormal">Whether it has to be in normalization form C.</param>
    /// <returns>False also for ASCII, RFC 5890 section 2.3.2.1.</returns>
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

    /// <summary>A code point.</summary>
    /// <param name="index">Any place.</param>
    /// <returns>The code point; -1 outside of the label.</returns>
    public int CodePointAt(int index) => (uint)index < (uint)CodePoints.Length ? CodePoints[index] : -1;

    /// <summary>The traits of a code point.</summary>
    /// <param name="index">Any place.</param>
    /// <returns>The traits; none outside of the label.</returns>
    public LabelTraits TraitsAt(int index) => (uint)index < (uint)Traits.Length ? Traits[index] : LabelTraits.None;

    /// <summary>Whether some code point has some trait.</summary>
    /// <param name="traits">The traits.</param>
    /// <returns>True where one has one of them.</returns>
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
