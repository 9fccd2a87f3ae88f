using CsCheck;
using Schemawright.Formats.Internationalized;

namespace Schemawright.Schema.Tests.Formats.Internationalized;

public sealed class PunycodeTests
{
    [Theory]
    [InlineData("bücher", "bcher-kva")]
    [InlineData("中", "fiq")]
    [InlineData("한국", "3e0b707e")]
    [InlineData("\U00020000\U0010FFFF", "j50i43552d")]
    public void Labels_are_encoded(string label, string expected)
    {
        var codePoints = label.EnumerateRunes().Select(static rune => rune.Value).ToArray();
        Assert.Equal(expected, Encode(codePoints));
        Assert.Equal(codePoints, Decode(expected));
    }

    [Fact]
    public void Decoding_turns_encoding_round()
    {
        var codePoint = Gen.OneOf(Gen.Int['a', 'z'], Gen.Int[0x80, 0x24F], Gen.Int[0x4E00, 0x9FFF], Gen.Int[0x10000, 0x10FFFF]);
        codePoint.Array[1, 20].Sample(static codePoints => Decode(Encode(codePoints)!)!.SequenceEqual(codePoints));
    }

    [Fact]
    public void Any_text_is_decoded_or_refused()
    {
        var texts = Gen.String[Gen.Char["abcxyz0189-"], 0, 59];
        texts.Sample(static text =>
        {
            if (Decode(text) is { } codePoints)
                Assert.All(codePoints, static codePoint => Assert.InRange(codePoint, '-', 0x10FFFF));
        });
    }

    [Fact]
    public void What_does_not_fit_is_refused() => Assert.False(Punycode.TryEncode([.. Enumerable.Range(0, 30).Select(static i => 0x4E00 + (i * 307))], new int[59], out _));

    private static string? Encode(int[] codePoints)
    {
        var encoded = new int[200];
        return Punycode.TryEncode(codePoints, encoded, out var length) ? string.Concat(encoded.Take(length).Select(char.ConvertFromUtf32)) : null;
    }

    private static int[]? Decode(string punycode)
    {
        var encoded = punycode.Select(static c => (int)c).ToArray();
        var decoded = new int[encoded.Length];
        return Punycode.TryDecode(encoded, decoded, out var length) ? decoded[..length] : null;
    }
}
