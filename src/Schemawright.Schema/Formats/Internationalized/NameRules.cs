namespace Schemawright.Formats.Internationalized;

/// <summary>How the formats with internationalized names differ.</summary>
[Flags]
internal enum NameRules
{
    /// <summary>The rules that all share.</summary>
    None = 0,

    /// <summary>Labels are in normalization form C.</summary>
    NormalForm = 1,

    /// <summary>The full stops of East Asian scripts separate labels as well, RFC 3490 section 3.1.</summary>
    AnyFullStop = 2,

    /// <summary>An ASCII label with <c>--</c> in the third and fourth position must be an A-label, RFC 5890 section 2.3.1.</summary>
    NoReservedLabel = 4,
}
