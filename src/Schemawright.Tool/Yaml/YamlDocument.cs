using Schemawright.Json.Locations;

namespace Schemawright.Tool.Yaml;

/// <summary>One YAML document as JSON.</summary>
/// <param name="Utf8">The JSON. Each value and each member name begins a line, which makes a line's number the number of a mark.</param>
/// <param name="Marks">Where the first value or name of each line of the JSON stands in the YAML text.</param>
internal sealed record YamlDocument(ReadOnlyMemory<byte> Utf8, IReadOnlyList<JsonPosition> Marks)
{
    /// <summary>Where a line of the JSON comes from.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <returns>The place in the YAML text.</returns>
    public JsonPosition Locate(int line) => Marks[Math.Clamp(line, 1, Marks.Count) - 1];
}
