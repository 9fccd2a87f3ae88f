using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Serialization;

namespace Schemawright.Tests;

/// <summary>Runs codecs and checks over JSON texts.</summary>
internal static class CodecRun
{
    /// <summary>Reads a value.</summary>
    public static bool TryRead<T, TCodec>(string text, [MaybeNullWhen(false)] out T value)
        where TCodec : IJsonCodec<T>
    {
        using var index = Build(text, out var utf8);
        return TCodec.TryRead(index.Over(utf8), 0, out value);
    }

    /// <summary>Gives the verdict.</summary>
    public static bool Accepts<T, TCodec>(string text)
        where TCodec : IJsonCodec<T>
    {
        using var index = Build(text, out var utf8);
        return TCodec.Accepts(index.Over(utf8), 0);
    }

    /// <summary>Whether writing gives the text back.</summary>
    public static bool KeepsRawValue<T, TCodec>(string text)
        where TCodec : IJsonCodec<T>
    {
        using var index = Build(text, out var utf8);
        return TCodec.KeepsRawValue(index.Over(utf8), 0);
    }

    /// <summary>Runs a check.</summary>
    public static bool Holds(string text, JsonCheck check)
    {
        using var index = Build(text, out var utf8);
        return check(index.Over(utf8), 0);
    }

    /// <summary>Writes a value.</summary>
    public static string Write<T, TCodec>(T value, bool indented = false)
        where TCodec : IJsonCodec<T> => Written(writer => TCodec.Write(writer, value), indented);

    /// <summary>What an action writes.</summary>
    public static string Written(Action<Utf8JsonWriter> write, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, indented ? JsonWriting.Indented : JsonWriting.Compact))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Indexes a text.</summary>
    public static JsonIndex Build(string text, out byte[] utf8)
    {
        utf8 = Encoding.UTF8.GetBytes(text);
        var index = JsonIndex.Rent();
        Assert.True(index.TryBuild(utf8, null, out var error), $"{error.Code} in {text}");
        return index;
    }

    /// <summary>A condition on a value of an indexed text.</summary>
    public delegate bool JsonCheck(in IndexedJson json, int node);
}
