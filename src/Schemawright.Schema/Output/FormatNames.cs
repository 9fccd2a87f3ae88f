namespace Schemawright.Output;

/// <summary>The names of formats in messages.</summary>
internal static class FormatNames
{
    /// <summary>Describes a format with an example.</summary>
    public static string Describe(string format) => format switch
    {
        "date" => "a date such as 2021-03-31",
        "time" => "a time such as 14:30:00Z",
        "date-time" => "a date and time such as 2021-03-31T14:30:00Z",
        "duration" => "a duration such as P1Y6M",
        "email" or "idn-email" => "an e-mail address",
        "hostname" or "idn-hostname" => "a host name",
        "ipv4" => "an IPv4 address",
        "ipv6" => "an IPv6 address",
        "uri" or "iri" => "an absolute URI such as https://example.org/a",
        "uri-reference" or "iri-reference" => "a URI reference",
        "uuid" => "a UUID",
        "json-pointer" => "a JSON pointer such as /a/0",
        "relative-json-pointer" => "a relative JSON pointer such as 1/a",
        "regex" => "a regular expression",
        _ => $"of the format '{format}'",
    };
}
