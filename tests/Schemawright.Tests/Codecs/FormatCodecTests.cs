using System.Net;
using CsCheck;
using Schemawright.Runtime;
using Schemawright.Runtime.Codecs;

namespace Schemawright.Tests.Codecs;

/// <summary>Codecs of formats read nothing that the format refuses, and write nothing that it refuses.</summary>
public class FormatCodecTests
{
    private static readonly Gen<string> NearlyDate = Edited(Gen.Date.Select(static date => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
    private static readonly Gen<string> NearlyDateTime = Edited(Gen.DateTimeOffset.Select(static time => time.ToString("O", System.Globalization.CultureInfo.InvariantCulture)));
    private static readonly Gen<string> NearlyGuid = Edited(Gen.Guid.Select(static guid => guid.ToString()));
    private static readonly Gen<string> NearlyAddress = Edited(Gen.OneOf(Gen.Byte.Array[4], Gen.Byte.Array[16]).Select(static bytes => new IPAddress(bytes).ToString()));
    private static readonly Gen<string> NearlyUri = Edited(Gen.Const("https://user@example.org:8080/a/b?c=d&e=%20#f"));

    [Fact]
    public void Dates() => NearlyDate.Sample(static text => IsSound<DateOnly, DateOnlyCodec>(text));

    [Fact]
    public void Points_in_time() => NearlyDateTime.Sample(static text => IsSound<DateTimeOffset, DateTimeOffsetCodec>(text));

    [Fact]
    public void Times() => NearlyDateTime.Sample(static text => text.Length < 12 || IsSound<TimeOnly, TimeOnlyCodec>(text[11..]));

    [Fact]
    public void Uuids() => NearlyGuid.Sample(static text => IsSound<Guid, GuidCodec>(text));

    [Fact]
    public void Addresses() => NearlyAddress.Sample(static text => IsSound<IPAddress, IPAddressCodec>(text));

    [Fact]
    public void Uris() => NearlyUri.Sample(static text => IsSound<Uri, UriCodec>(text) && IsSound<Uri, UriReferenceCodec>(text));

    private static bool IsSound<T, TCodec>(string text)
        where TCodec : IJsonCodec<T>
    {
        var json = $"\"{text}\"";
        if (!CodecRun.TryRead<T, TCodec>(json, out var value))
            return true;
        var written = CodecRun.Write<T, TCodec>(value);
        return CodecRun.Accepts<T, TCodec>(json)
            && CodecRun.Accepts<T, TCodec>(written)
            && CodecRun.KeepsRawValue<T, TCodec>(json) == (written == json)
            && CodecRun.TryRead<T, TCodec>(written, out var again) && EqualityComparer<T>.Default.Equals(value, again);
    }

    private static Gen<string> Edited(Gen<string> texts) => Gen.Select(texts, Gen.Int[0, 60], Gen.Char["0123456789abcfTtZz:+-.%/ é"], Gen.Int[0, 3], static (text, at, character, edit) =>
    {
        at %= text.Length;
        return edit switch
        {
            0 => text,
            1 => text.Remove(at, 1),
            2 => text.Insert(at, character.ToString()),
            _ => text.Remove(at, 1).Insert(at, character.ToString()),
        };
    });
}
