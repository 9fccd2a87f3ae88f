using System.Buffers;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Formats.Content;

/// <summary>Checks strings that contain JSON, the only media type that is checked.</summary>
internal sealed class MediaTypeCheck(ContentDecoder decoder)
{
    private const int ShortLength = 256;

    // RFC 8259 section 4 says that names should be unique, but a document with duplicate names is still JSON.
    private static readonly JsonIndexOptions Options = new() { AllowDuplicateNames = true };

    /// <summary>
    /// Creates the check of a media type; <see langword="null"/> if it is not JSON, or the encoding is unknown. The encoding is the value of
    /// <c>contentEncoding</c>; <see langword="null"/> if the keyword is absent.
    /// </summary>
    public static MediaTypeCheck? Find(string mediaType, string? encoding) =>
        IsJson(mediaType) && ContentEncodings.Find(encoding) is { } decoder ? new MediaTypeCheck(decoder) : null;

    /// <summary>
    /// Whether a string has the media type; also <see langword="true"/> if it can't be decoded, which <c>contentEncoding</c> already reports.
    /// </summary>
    public bool Holds(ReadOnlySpan<byte> utf8) => Holds(utf8, describes: false, out _);

    /// <summary>Describes what is wrong with the decoded string, with the position; <see langword="null"/> if nothing is wrong.</summary>
    public string? FindProblem(ReadOnlySpan<byte> utf8) => Holds(utf8, describes: true, out var problem) ? null : problem;

    private bool Holds(ReadOnlySpan<byte> utf8, bool describes, out string? problem)
    {
        problem = null;
        var rented = utf8.Length > ShortLength ? ArrayPool<byte>.Shared.Rent(utf8.Length) : null;
        var buffer = rented is null ? stackalloc byte[ShortLength] : rented;
        var holds = true;
        if (decoder(utf8, buffer, out var length))
        {
            using var index = JsonIndex.Rent();
            var text = buffer.Slice(0, length);
            holds = index.TryBuild(text, Options, out var error);
            problem = holds || !describes ? null : Describe(error, text);
        }

        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return holds;
    }

    private static string Describe(JsonSyntaxError error, ReadOnlySpan<byte> text)
    {
        var position = LineMap.Locate(text, error.Offset);
        return FormattableString.Invariant($"at line {position.Line}, column {position.Column}: {JsonSyntaxErrorMessages.Describe(error, text)}");
    }

    /// <summary>Whether a media type is <c>application/json</c> or has the suffix <c>+json</c>, RFC 6839 section 3.1; parameters are ignored.</summary>
    private static bool IsJson(string mediaType)
    {
        var essence = mediaType.Split(';')[0].Trim();
        return string.Equals(essence, "application/json", StringComparison.OrdinalIgnoreCase)
            || essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
