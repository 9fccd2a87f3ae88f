using Schemawright.Json.Indexing;
using static Schemawright.Formats.AsciiCharacters;

namespace Schemawright.Formats.Internationalized;

/// <summary>Internationalized domain names of IDNA 2008: RFC 5890 to 5893. Nothing is mapped: a name that is not in its final form is refused.</summary>
internal struct InternationalName(NameRules rules)
{
    private const int MaxNameLength = 253;
    private const int MaxLabelLength = 63;
    private const int PrefixLength = 4;

    // Whether there is a right-to-left label, and whether there is a label that must not be combined with one.
    private bool _isBidi;
    private bool _breaksBidiRule;

    /// <summary>Whether a string is a name whose labels are letters, digits and hyphens, A-labels or U-labels.</summary>
    public static bool IsValid(ReadOnlySpan<byte> utf8, NameRules rules)
    {
        // A code point takes at most four bytes, and at least one character of the ASCII form.
        return utf8.Length <= MaxNameLength * 4 && new InternationalName(rules).IsValid(utf8);
    }

    private bool IsValid(ReadOnlySpan<byte> utf8)
    {
        Span<int> label = stackalloc int[MaxLabelLength];
        var nameLength = 0;
        while (true)
        {
            if (!TryReadLabel(ref utf8, label, out var count, out var isLast) || !TryCheckLabel(label.Slice(0, count), out var asciiLength))
                return false;
            nameLength += asciiLength;
            if (isLast)
                return nameLength <= MaxNameLength && !(_isBidi && _breaksBidiRule);
            nameLength++;
        }
    }

    private readonly bool TryReadLabel(ref ReadOnlySpan<byte> utf8, scoped Span<int> label, out int count, out bool isLast)
    {
        count = 0;
        isLast = false;
        while (!utf8.IsEmpty)
        {
            var codePoint = Utf8Sequences.Decode(utf8, out var length);
            utf8 = utf8.Slice(length);
            if (IsSeparator(codePoint))
                return count > 0;
            if (count == label.Length)
                return false;
            label[count++] = codePoint;
        }

        isLast = true;
        return count > 0;
    }

    private readonly bool IsSeparator(int codePoint) => codePoint == '.' || ((rules & NameRules.AnyFullStop) != 0 && codePoint is 0x3002 or 0xFF0E or 0xFF61);

    private bool TryCheckLabel(Span<int> label, out int asciiLength)
    {
        asciiLength = label.Length;
        if (!TryFoldAscii(label))
            return IsUnicodeLabel(label, out asciiLength);

        var isReserved = label.Length >= PrefixLength && label[2] == '-' && label[3] == '-';
        if (isReserved && label[0] == 'x' && label[1] == 'n')
            return IsAsciiForm(label.Slice(PrefixLength));
        if (label[0] == '-' || label[label.Length - 1] == '-' || (isReserved && (rules & NameRules.NoReservedLabel) != 0))
            return false;
        return Check(label, mustBeUnicode: false);
    }

    /// <summary>
    /// Converts a label of letters, digits and hyphens to lower case, in which A-labels are compared; <see langword="false"/> for any other label, which is not
    /// changed.
    /// </summary>
    private static bool TryFoldAscii(Span<int> label)
    {
        foreach (var codePoint in label)
        {
            if (codePoint >= 0x80 || (codePoint != '-' && !IsLetterOrDigit((byte)codePoint)))
                return false;
        }

        foreach (ref var codePoint in label)
            codePoint |= codePoint is >= 'A' and <= 'Z' ? 0x20 : 0;
        return true;
    }

    private bool IsUnicodeLabel(ReadOnlySpan<int> label, out int asciiLength)
    {
        Span<int> encoded = stackalloc int[MaxLabelLength - PrefixLength];
        var fits = Punycode.TryEncode(label, encoded, out var encodedLength);
        asciiLength = PrefixLength + encodedLength;
        return fits && Check(label, mustBeUnicode: true);
    }

    /// <summary>Whether Punycode decodes to a U-label that is encoded as the same Punycode.</summary>
    private bool IsAsciiForm(ReadOnlySpan<int> punycode)
    {
        Span<int> decoded = stackalloc int[MaxLabelLength];
        Span<int> encoded = stackalloc int[MaxLabelLength];
        if (!Punycode.TryDecode(punycode, decoded, out var length) || length == 0)
            return false;
        var label = decoded.Slice(0, length);
        return Check(label, mustBeUnicode: true)
            && Punycode.TryEncode(label, encoded, out var encodedLength)
            && encoded.Slice(0, encodedLength).SequenceEqual(punycode);
    }

    /// <summary>Checks a label by itself, and records what it means for the Bidi rule of the whole name.</summary>
    private bool Check(ReadOnlySpan<int> codePoints, bool mustBeUnicode)
    {
        Span<LabelTraits> traits = stackalloc LabelTraits[MaxLabelLength];
        var label = new UnicodeLabel(codePoints, traits.Slice(0, codePoints.Length));
        _isBidi |= label.HasAny(BidiRule.RightToLeftLabel);
        _breaksBidiRule |= !BidiRule.Holds(label.Traits);
        return !mustBeUnicode || label.IsValid((rules & NameRules.NormalForm) != 0);
    }
}
