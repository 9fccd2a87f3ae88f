namespace DefectionFactors;

/// <content>What the pattern of the schema cannot weigh.</content>
public readonly partial record struct Isbn
{
    /// <summary>Whether the check digit is right (ISO 2108): weights 10 to 1 modulo 11 in the short form, 1 and 3 in turn modulo 10 in the long form.</summary>
    public bool HasValidCheckDigit
    {
        get
        {
            var sum = 0;
            for (var i = 0; i < Value.Length; i++)
            {
                var digit = Value[i] == 'X' ? 10 : Value[i] - '0';
                sum += digit * (Value.Length == 10 ? 10 - i : 1 + (2 * (i % 2)));
            }

            return sum % (Value.Length == 10 ? 11 : 10) == 0;
        }
    }
}
