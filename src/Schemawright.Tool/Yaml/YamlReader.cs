using System.Text;
using Schemawright.Json.Locations;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Schemawright.Tool.Yaml;

/// <summary>Reads the documents of a YAML text as JSON, one after the other.</summary>
internal static class YamlReader
{
    /// <summary>The longest YAML text that is read, in bytes.</summary>
    public const int MaxTextLength = 64 << 20;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads all documents.</summary>
    /// <param name="utf8">The text, UTF-8 with or without a byte order mark.</param>
    /// <returns>The documents; the enumeration throws where the text is broken, after the documents before that place.</returns>
    /// <exception cref="YamlProblemException">The text is broken, or says something that JSON can't.</exception>
    public static IEnumerable<YamlDocument> Read(ReadOnlyMemory<byte> utf8)
    {
        var scanner = new Scanner(new StringReader(Decode(utf8.Span)));
        var parser = new Parser(scanner);
        while (TryReadNext(parser, scanner) is { } document)
            yield return document;
    }

    private static YamlDocument? TryReadNext(Parser parser, Scanner scanner)
    {
        try
        {
            while (parser.MoveNext())
            {
                if (parser.Current is DocumentStart)
                {
                    parser.MoveNext();
                    return YamlConverter.Convert(parser);
                }
            }

            return null;
        }
        catch (YamlException exception)
        {
            throw YamlConverter.Problem(exception.Start, $"The document is not valid YAML. {exception.Message}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // What the parser throws where it did not expect broken text, such as a flow sequence that never ends or a tag that is no URI.
            throw YamlConverter.Problem(scanner.CurrentPosition, "The document is not valid YAML; nothing can follow here.");
        }
    }

    private static string Decode(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaxTextLength)
            throw new YamlProblemException(1, 1, $"The document is longer than {MaxTextLength} bytes.");
        try
        {
            return StrictUtf8.GetString(utf8[(utf8.StartsWith("\uFEFF"u8) ? 3 : 0)..]);
        }
        catch (DecoderFallbackException exception)
        {
            var place = LineMap.Locate(utf8, Math.Clamp(exception.Index, 0, utf8.Length));
            throw new YamlProblemException(place.Line, place.Column, "The document is not valid UTF-8.");
        }
    }
}
