using Schemawright.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Schemawright.Tool.Yaml;

/// <summary>Turns the value of one YAML document into JSON.</summary>
internal sealed class YamlConverter
{
    private const string CoreTags = "tag:yaml.org,2002:";

    private readonly IParser _parser;
    private readonly YamlJsonWriter _writer = new();
    private readonly YamlAnchors _anchors;

    private YamlConverter(IParser parser)
    {
        _parser = parser;
        _anchors = new YamlAnchors(_writer);
    }

    /// <summary>Reads one value.</summary>
    /// <param name="parser">Stands at the value's first event, and afterwards behind its last.</param>
    /// <exception cref="YamlProblemException">The value has no counterpart in JSON.</exception>
    /// <exception cref="YamlException">The text is broken.</exception>
    public static YamlDocument Convert(IParser parser)
    {
        var converter = new YamlConverter(parser);
        converter.WriteValue(1);
        return converter._writer.ToDocument();
    }

    /// <summary>Makes the exception for a place.</summary>
    public static YamlProblemException Problem(Mark mark, string message) => new((int)mark.Line, (int)mark.Column, message);

    private void WriteValue(int depth)
    {
        var current = _parser.Current!;
        if (depth > JsonIndexOptions.Default.MaxDepth + 1)
            throw Problem(current.Start, $"Values are nested deeper than {JsonIndexOptions.Default.MaxDepth} levels.");
        if (current is AnchorAlias alias)
        {
            _anchors.Repeat(alias.Value, alias.Start);
            _parser.MoveNext();
            return;
        }

        var anchor = ((NodeEvent)current).Anchor;
        var start = _writer.Length + (_writer.LineCount > 0 ? 1 : 0);
        var line = _writer.LineCount;
        _anchors.Begin(anchor);
        WriteNode((NodeEvent)current, depth);
        _anchors.End(anchor, start, line);
    }

    private void WriteNode(NodeEvent node, int depth)
    {
        _parser.MoveNext();
        switch (node)
        {
            case Scalar scalar:
                WriteScalar(scalar);
                break;
            case MappingStart:
                Expect(node, "map");
                WriteMapping(node.Start, depth);
                break;
            default:
                Expect(node, "seq");
                WriteSequence(node.Start, depth);
                break;
        }
    }

    private void WriteSequence(Mark mark, int depth)
    {
        _writer.Begin(mark, "[");
        for (var isFirst = true; _parser.Current is not SequenceEnd; isFirst = false)
        {
            if (!isFirst)
                _writer.Append(",");
            WriteValue(depth + 1);
        }

        _writer.Append("]");
        _parser.MoveNext();
    }

    private void WriteMapping(Mark mark, int depth)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        _writer.Begin(mark, "{");
        while (_parser.Current is not MappingEnd)
        {
            if (names.Count > 0)
                _writer.Append(",");
            WriteName(names);
            _writer.Append(":");
            WriteValue(depth + 1);
        }

        _writer.Append("}");
        _parser.MoveNext();
    }

    private void WriteName(HashSet<string> names)
    {
        var key = _parser.Current!;
        if (key is not Scalar scalar)
            throw Problem(key.Start, key is AnchorAlias ? "A key is an alias; keys must be strings." : "A key is a mapping or a sequence; keys must be strings.");
        if (JsonOf(scalar) is not null)
            throw Problem(key.Start, $"The key '{scalar.Value}' is not a string. Put it in quotes: \"{scalar.Value}\".");
        if (!names.Add(scalar.Value))
            throw Problem(key.Start, $"The key '{scalar.Value}' occurs twice in its mapping.");

        var start = _writer.Length + 1;
        var line = _writer.LineCount;
        _writer.BeginString(scalar.Start, scalar.Value);
        _anchors.End(scalar.Anchor, start, line);
        _parser.MoveNext();
    }

    private void WriteScalar(Scalar scalar)
    {
        if (JsonOf(scalar) is { } json)
            _writer.Begin(scalar.Start, json);
        else
            _writer.BeginString(scalar.Start, scalar.Value);
    }

    /// <summary>The JSON of a number, boolean or null; null for a string.</summary>
    private static string? JsonOf(Scalar scalar)
    {
        var tag = TagOf(scalar);
        if (tag is "str" or "!" || (tag is null && scalar.Style != ScalarStyle.Plain))
            return null;
        var json = YamlScalars.Resolve(scalar.Value);
        if (json is "")
            throw Problem(scalar.Start, $"'{scalar.Value}' is not a valid JSON number.");
        if (tag is null)
            return json;

        var fits = tag switch
        {
            "null" => json is "null",
            "bool" => json is "true" or "false",
            "int" => json is not null && json.TrimStart('-').All(char.IsAsciiDigit),
            "float" => json is not null && !char.IsAsciiLetter(json[0]),
            _ => throw Problem(scalar.Start, $"The tag '{scalar.Tag}' is not a tag of YAML's core schema for such a value."),
        };
        return fits ? json : throw Problem(scalar.Start, $"'{scalar.Value}' is not valid for its tag '{tag}'.");
    }

    private static void Expect(NodeEvent node, string tag)
    {
        if (TagOf(node) is { } found && found != tag && found != "!")
            throw Problem(node.Start, $"The tag '{node.Tag}' is not a tag of YAML's core schema for such a value.");
    }

    private static string? TagOf(NodeEvent node)
    {
        if (node.Tag.IsEmpty)
            return null;
        var tag = node.Tag.Value;
        return tag.StartsWith(CoreTags, StringComparison.Ordinal) ? tag[CoreTags.Length..] : tag;
    }
}
