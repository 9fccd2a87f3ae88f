namespace DefectionFactors.Rules.Privacy;

/// <summary>What stands beside the digits of a text, found in one quick walk: most texts can hold no direct identifier, and no pattern need be tried on them.</summary>
internal readonly ref struct TextShape
{
    private const int DigitsOfPhone = 8;
    private const int DigitsOfDocument = 7;

    private readonly int _digits;
    private readonly int _separatedDigits;
    private readonly bool _hasAt;
    private readonly bool _hasPlusDigit;
    private readonly bool _hasCapitalDigit;

    /// <summary>Walks a text, from digit to digit.</summary>
    public TextShape(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAny(ScannedText.DigitsAndAt); i >= 0;)
        {
            if (text[i] == '@')
                _hasAt = true;
            else
                AddDigit(text, i, ref _digits, ref _separatedDigits, ref _hasPlusDigit, ref _hasCapitalDigit);

            // Digits stand together, so the next one is looked at before the rest is searched.
            i++;
            if (i < text.Length && char.IsAsciiDigit(text[i]))
                continue;
            var next = text[i..].IndexOfAny(ScannedText.DigitsAndAt);
            i = next < 0 ? -1 : i + next;
        }
    }

    /// <summary>Whether a mail address may stand in it.</summary>
    public bool MayHoldMailAddress => _hasAt;

    /// <summary>Whether a telephone number may stand in it: with a country code, or in three groups.</summary>
    public bool MayHoldPhoneNumber => _digits >= DigitsOfPhone && (_hasPlusDigit || _separatedDigits > 1);

    /// <summary>Whether the number of a document may stand in it: behind a letter, or in two groups.</summary>
    public bool MayHoldDocumentNumber => _digits >= DigitsOfDocument && (_hasCapitalDigit || _separatedDigits > 0);

    /// <summary>Whether a full date may stand in it.</summary>
    public bool MayHoldFullDate => _digits > 4;

    private static void AddDigit(ReadOnlySpan<char> text, int at, ref int digits, ref int separatedDigits, ref bool hasPlusDigit, ref bool hasCapitalDigit)
    {
        digits++;
        if (at == 0)
            return;
        var before = text[at - 1];
        hasPlusDigit |= before == '+';
        hasCapitalDigit |= char.IsAsciiLetterUpper(before);
        if (at > 1 && before is '-' or '.' or ' ' && char.IsAsciiDigit(text[at - 2]))
            separatedDigits++;
    }
}
