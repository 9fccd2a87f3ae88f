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

    /// <summary>Walks a text.</summary>
    public TextShape(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(ScannedText.DigitsAndAt))
            return;
        for (var i = 0; i < text.Length; i++)
        {
            _hasAt |= text[i] == '@';
            if (!char.IsAsciiDigit(text[i]))
                continue;
            _digits++;
            if (i == 0)
                continue;
            _hasPlusDigit |= text[i - 1] == '+';
            _hasCapitalDigit |= char.IsAsciiLetterUpper(text[i - 1]);
            if (i > 1 && text[i - 1] is '-' or '.' or ' ' && char.IsAsciiDigit(text[i - 2]))
                _separatedDigits++;
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
}
