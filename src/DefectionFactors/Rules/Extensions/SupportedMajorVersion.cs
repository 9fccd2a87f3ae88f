using System.Text.RegularExpressions;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR605. It looks at the text before the schema does: a schema of another major version would complain about everything and say nothing.</summary>
internal sealed partial class SupportedMajorVersion() : Rule(
    "DFR605", RuleSeverity.Error, "This package supports the schema's major version.", "Migrate the dataset, or use the package of that version.")
{
    private const string Pointer = "/schemaVersion";
    private const string Supported = "1";

    /// <summary>Looks at a text that the schema refuses.</summary>
    /// <param name="utf8Json">The text.</param>
    /// <param name="severity">How much a finding weighs.</param>
    /// <returns>The finding; null where the text is no JSON, names no version or one of the supported major version.</returns>
    public RuleFinding? Find(ReadOnlyMemory<byte> utf8Json, RuleSeverity severity)
    {
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8Json.Span, null, out _))
            return null;
        var json = index.Over(utf8Json.Span);
        if (!JsonPointers.TryResolve(json, 0, Pointer, out var node) || !json.IsString(node))
            return null;
        var version = System.Text.Encoding.UTF8.GetString(json.RawString(node));
        if (!Version().IsMatch(version) || version.Split('.')[0] == Supported)
            return null;
        var position = LineMap.Locate(utf8Json.Span, json.StartOf(node));
        return new RuleFinding(Id, severity, Pointer, position.Line, position.Column, $"The dataset was written for version {version} of the schema; this package supports {Supported}.x. Nothing else was checked.", Hint);
    }

    [GeneratedRegex(@"\A(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Version();
}
