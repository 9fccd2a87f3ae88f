using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using Schemawright.Json.Locations;
using YamlDotNet.Core;

namespace Schemawright.Tool.Yaml;

/// <summary>Writes JSON whose lines each begin with one value or member name, and notes where these come from.</summary>
internal sealed class YamlJsonWriter
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ArrayBufferWriter<byte> _json = new();
    private readonly List<JsonPosition> _marks = [];

    /// <summary>How many bytes have been written.</summary>
    public int Length => _json.WrittenCount;

    /// <summary>How many lines have been written.</summary>
    public int LineCount => _marks.Count;

    /// <summary>Begins the line of a value or name with ASCII text that needs no escape.</summary>
    public void Begin(Mark mark, string text)
    {
        if (_marks.Count > 0)
            Append("\n");
        _marks.Add(new JsonPosition((int)mark.Line, (int)mark.Column));
        Append(text);
    }

    /// <summary>Begins the line of a string.</summary>
    /// <exception cref="YamlProblemException">The string has half of a surrogate pair.</exception>
    public void BeginString(Mark mark, string text)
    {
        Begin(mark, "\"");
        try
        {
            StrictUtf8.GetByteCount(text);
        }
        catch (EncoderFallbackException)
        {
            throw new YamlProblemException((int)mark.Line, (int)mark.Column, "The string has an unpaired surrogate.");
        }

        Append(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text));
        Append("\"");
    }

    /// <summary>Continues the line.</summary>
    public void Append(string text) => Encoding.UTF8.GetBytes(text, _json);

    /// <summary>Writes lines once more.</summary>
    /// <param name="json">The bytes of the lines, without the line feed in front.</param>
    /// <param name="lines">The lines.</param>
    public void Repeat(Range json, Range lines)
    {
        Append("\n");
        // A copy, since the buffer may move while it grows.
        _json.Write(_json.WrittenSpan[json].ToArray());
        _marks.AddRange(_marks[lines]);
    }

    /// <summary>All that has been written.</summary>
    public YamlDocument ToDocument() => new(_json.WrittenMemory, _marks);
}
