using System.Buffers;

namespace Schemawright.Formats.Content;

/// <summary>The values of <c>contentEncoding</c> that can be checked: those of RFC 4648 and RFC 2045 section 6. Their names are case-insensitive.</summary>
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

    /// <summary>
    /// Finds the decoder of an encoding; <see langword="null"/> if it is unknown. Without a name, as when the keyword <c>contentEncoding</c> is absent, the
    /// string is not encoded.
    /// </summary>
    public static ContentDecoder? Find(string? name) => name is null ? TryCopy : Decoders.TryGetValue(name, out var decoder) ? decoder : null;

    /// <summary>Creates the check of an encoding; <see langword="null"/> if it is unknown.</summary>
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
