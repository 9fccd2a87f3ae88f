using System.Buffers;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Formats.Content;

/// <summary>Looks into texts that hold JSON, the one media type that is checked.</summary>
/// <param name="decoder">Takes the encoding off.</param>
internal sealed class MediaTypeCheck(ContentDecoder decoder)
{
    private const int ShortLength = 256;

    // RFC 8259 section 4 asks for unique names, but does not call a text without them no JSON.
    private static readonly JsonIndexOptions Options = new() { AllowDuplicateNames = true };

    /// <summary>Makes the check of a media type.</summary>
    /// <param name="mediaType">The value of <c>contentMediaType</c>.</param>
    /// <param name="encoding">The value of <c>contentEncoding</c> beside it; null where the keyword is absent.</param>
    /// <returns>The check; null where the media type is not JSON, or the encoding is not known.</returns>
    public static MediaTypeCheck? Find(string mediaType, string? encoding) =>
        IsJson(mediaType) && ContentEncodings.Find(encoding) is { } decoder ? new MediaTypeCheck(decoder) : null;

    /// <summary>Whether a text holds what the media type says.</summary>
    /// <param name="utf8">The string's value.</param>
    /// <returns>True also where the encoding can't be taken off: <c>contentEncoding</c> says that already.</returns>
    public bool Holds(ReadOnlySpan<byte> utf8) => Holds(utf8, describes: false, out _);

    /// <summary>Says what is wrong with a text.</summary>
    /// <param name="utf8">The string's value.</param>
    /// <returns>A sentence about the decoded text, with the place; null where nothing is wrong.</returns>
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

    /// <summary>Whether a media type is <c>application/json</c> or one of the suffix <c>+json</c>, RFC 6839 section 3.1; parameters don't matter.</summary>
    private static bool IsJson(string mediaType)
    {
        var essence = mediaType.Split(';')[0].Trim();
        return string.Equals(essence, "application/json", StringComparison.OrdinalIgnoreCase)
            || essence.EndsWith("+json", StringComparison.OrdinalIgnoreCase);
    }
}
