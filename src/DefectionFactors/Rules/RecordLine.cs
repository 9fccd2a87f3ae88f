using Schemawright.Json.Lines;
using Schemawright.Json.Locations;

namespace DefectionFactors.Rules;

/// <summary>One line of a stream with its index, so that places within it are found while it is at hand.</summary>
/// <param name="number">The number of the line, from 1 on.</param>
/// <param name="line">The line.</param>
internal sealed class RecordLine(int number, JsonLine line)
{
    /// <summary>Finds a value.</summary>
    /// <param name="prefix">JSON Pointer to what the line holds; empty for the dataset itself.</param>
    /// <param name="member">JSON Pointer from there.</param>
    /// <returns>Its place in the stream.</returns>
    /// <exception cref="InvalidOperationException">The line has no such value.</exception>
    public FindingLocation Locate(string prefix, string member)
    {
        var json = line.Json;
        if (!JsonPointers.TryResolve(json, line.Node, member, out var node))
            throw new InvalidOperationException($"The record has no value at {member}.");
        return new FindingLocation(prefix + member, number, LineMap.Locate(json.Utf8[line.Start..], json.StartOf(node) - line.Start).Column);
    }
}
