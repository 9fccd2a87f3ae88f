using Schemawright.Runtime.Checks;

namespace Schemawright.Runtime.Codecs;

/// <summary>The formats that codecs check.</summary>
internal static class JsonFormats
{
    public static readonly JsonFormat Date = new("date");
    public static readonly JsonFormat DateTime = new("date-time");
    public static readonly JsonFormat Time = new("time");
    public static readonly JsonFormat Uuid = new("uuid");
    public static readonly JsonFormat Uri = new("uri");
    public static readonly JsonFormat UriReference = new("uri-reference");
    public static readonly JsonFormat IPv4 = new("ipv4");
    public static readonly JsonFormat IPv6 = new("ipv6");
}
