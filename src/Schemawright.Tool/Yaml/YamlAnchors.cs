using YamlDotNet.Core;

namespace Schemawright.Tool.Yaml;

/// <summary>The anchors of one document, and how much their aliases have repeated so far.</summary>
internal sealed class YamlAnchors(YamlJsonWriter writer)
{
    /// <summary>A few lines of aliases to aliases can stand for more text than a machine can hold.</summary>
    private const long MaxRepeatedBytes = 16 << 20;

    private readonly Dictionary<string, (Range Json, Range Lines)?> _anchored = new(StringComparer.Ordinal);
    private long _repeated;

    /// <summary>Notes that an anchored value begins; until it has ended, no alias can stand for it.</summary>
    public void Begin(AnchorName anchor)
    {
        if (!anchor.IsEmpty)
            _anchored[anchor.Value] = null;
    }

    /// <summary>Notes where an anchored value stands, now that it is written.</summary>
    public void End(AnchorName anchor, int start, int line)
    {
        if (!anchor.IsEmpty)
            _anchored[anchor.Value] = (start..writer.Length, line..writer.LineCount);
    }

    /// <summary>Writes the value that an alias stands for.</summary>
    /// <exception cref="YamlProblemException">There is no such value, or it has been repeated too often.</exception>
    public void Repeat(AnchorName anchor, Mark mark)
    {
        if (!_anchored.TryGetValue(anchor.Value, out var anchored))
            throw YamlConverter.Problem(mark, $"The alias '*{anchor.Value}' has no preceding anchor.");
        if (anchored is not { } value)
            throw YamlConverter.Problem(mark, $"The alias '*{anchor.Value}' refers to a value that contains it.");

        _repeated += value.Json.End.Value - value.Json.Start.Value;
        if (_repeated > MaxRepeatedBytes)
            throw YamlConverter.Problem(mark, "The aliases of the document expand to more than 16 MiB.");
        writer.Repeat(value.Json, value.Lines);
    }
}
