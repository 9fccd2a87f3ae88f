namespace DefectionFactors;

/// <content>What the pattern of the schema cannot weigh.</content>
public readonly partial record struct AgentIdentifier
{
    private const string Base32 = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Whether the identifier is one of a person (ORCID); otherwise it is one of an organisation (ROR).</summary>
    public bool IsOrcid => Value.StartsWith("https://orcid.org/", StringComparison.Ordinal);

    /// <summary>Whether the check digits are right: ISO 7064 MOD 11-2 for an ORCID, MOD 97-10 over the number in base 32 for a ROR.</summary>
    public bool HasValidCheckDigits => IsOrcid ? IsOrcidNumber(Value[^19..]) : IsRorNumber(Value[^9..]);

    private static bool IsOrcidNumber(string number)
    {
        var total = 0;
        foreach (var digit in number[..^1].Where(char.IsAsciiDigit))
            total = (total + (digit - '0')) * 2;
        var check = (12 - (total % 11)) % 11;
        return number[^1] == (check == 10 ? 'X' : (char)('0' + check));
    }

    private static bool IsRorNumber(string number)
    {
        var value = 0L;
        foreach (var letter in number[..7])
        {
            var digit = Base32.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0)
                return false;
            value = (value * Base32.Length) + digit;
        }

        var check = 98 - (value * 100 % 97);
        return ((number[7] - '0') * 10) + (number[8] - '0') == check;
    }
}
