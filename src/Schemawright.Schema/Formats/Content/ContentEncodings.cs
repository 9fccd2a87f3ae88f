using System.Buffers;

namespace Schemawright.Formats.Content;

/// <summary>The values of <c>contentEncoding</c> that can be checked: those of RFC 4648 and RFC 2045 section 6. Case makes no difference in their names.</summary>
internal static class ContentEncodings
{
    private const int ShortLength = 256;
    private const int GroupOf64 = 4;
    private const int GroupOf32 = 8;
    private const int GroupOf16 = 2;

    private static readonly Dictionary<string, ContentDecoder> Decoders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["base64"] = new BaseEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8, 6, GroupOf64).TryDecode,
        ["base64url"] = new BaseEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8, 6, GroupOf64, needsPadding: false).TryDecode,
        ["base32"] = new BaseEncoding("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"u8, 5, GroupOf32).TryDecode,
        ["base32hex"] = new BaseEncoding("0123456789ABCDEFGHIJKLMNOPQRSTUV"u8, 5, GroupOf32).TryDecode,
        ["base16"] = new BaseEncoding("0123456789ABCDEF"u8, 4, GroupOf16).TryDecode,
        ["quoted-printable"] = QuotedPrintable.TryDecode,
        ["7bit"] = TryCopy,
        ["8bit"] = TryCopy,
        ["binary"] = TryCopy,
    };

    /// <summary>Finds an encoding.</summary>
    /// <param name="name">The value of <c>contentEncoding</c>; null where the keyword is absent, which means that the text is not encoded.</param>
    /// <returns>Its decoder; null for an encoding that is not known.</returns>
    public static ContentDecoder? Find(string? name) => name is null ? TryCopy : Decoders.TryGetValue(name, out var decoder) ? decoder : null;

    /// <summary>Makes the check of an encoding.</summary>
    /// <param name="name">The value of <c>contentEncoding</c>.</param>
    /// <returns>The check; null for an encoding that is not known.</returns>
    public static FormatCheck? FindCheck(string name) => Find(name) is { } decoder ? utf8 => IsEncoded(decoder, utf8) : null;

    private static bool IsEncoded(ContentDecoder decoder, ReadOnlySpan<byte> utf8)
    {
        var rented = utf8.Length > ShortLength ? ArrayPool<byte>.Shared.Rent(utf8.Length) : null;
        var isEncoded = decoder(utf8, rented is null ? stackalloc byte[ShortLength] : rented, out _);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return isEncoded;
    }

    private static bool TryCopy(ReadOnlySpan<byte> encoded, Span<byte> decoded, out int length)
    {
        encoded.CopyTo(decoded);
        length = encoded.Length;
        return true;
    }
}
