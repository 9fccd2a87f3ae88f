namespace Schemawright.Formats.Internationalized;

/// <summary>Where the formats that hold internationalized names differ.</summary>
[Flags]
internal enum NameRules
{
    /// <summary>What all have in common.</summary>
    None = 0,

    /// <summary>Labels are in normalization form C.</summary>
    NormalForm = 1,

    /// <summary>The full stops of East Asian scripts separate labels as well, RFC 3490 section 3.1.</summary>
    AnyFullStop = 2,

    /// <summary>An ASCII label with <c>--</c> in the third and fourth place has to be an A-label, RFC 5890 section 2.3.1.</summary>
    NoReservedLabel = 4,
}
