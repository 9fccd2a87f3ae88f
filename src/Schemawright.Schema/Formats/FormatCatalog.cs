using System.Text;
using Schemawright.Patterns;

namespace Schemawright.Formats;

/// <summary>
/// The formats that are checked, Validation section 7.3. Every dialect has all of them: in a draft that does not define a format yet, it means what later
/// drafts define.
/// </summary>
internal static class FormatCatalog
{
    private static readonly Dictionary<string, FormatCheck> Checks = new(StringComparer.Ordinal)
    {
        ["date"] = DateTimeFormats.IsDate,
        ["time"] = DateTimeFormats.IsTime,
        ["date-time"] = DateTimeFormats.IsDateTime,
        ["duration"] = DurationFormat.IsDuration,
        ["email"] = EmailFormats.IsEmail,
        ["idn-email"] = EmailFormats.IsInternationalEmail,
        ["hostname"] = HostnameFormats.IsHostname,
        ["idn-hostname"] = HostnameFormats.IsInternationalHostname,
        ["ipv4"] = AddressFormats.IsIpV4,
        ["ipv6"] = AddressFormats.IsIpV6,
        ["uri"] = UriFormats.IsUri,
        ["uri-reference"] = UriFormats.IsUriReference,
        ["iri"] = UriFormats.IsIri,
        ["iri-reference"] = UriFormats.IsIriReference,
        ["uri-template"] = UriTemplateFormat.IsUriTemplate,
        ["uuid"] = UuidFormat.IsUuid,
        ["json-pointer"] = PointerFormats.IsPointer,
        ["relative-json-pointer"] = PointerFormats.IsRelativePointer,
        ["regex"] = static utf8 => EcmaPattern.Check(Encoding.UTF8.GetString(utf8.ToArray())) is null,
    };

    /// <summary>Finds the check of a format; <see langword="null"/> for an unknown format, which every string satisfies.</summary>
    public static FormatCheck? Find(string name) => Checks.TryGetValue(name, out var check) ? check : null;
}
