using System.Text.Json.Nodes;
using DefectionFactors.Editing;

namespace DefectionFactors.Merging;

/// <summary>What the merged dataset says about itself: what the first input says, widened so that it holds for all of them.</summary>
internal static class MergedMetadata
{
    private static readonly string[] Sensitivities = ["low", "moderate", "high", "severe"];
    private static readonly string[] Lists = ["contributors", "languages", "spatialCoverage"];
    private static readonly string[] Floors = ["minCellSize", "kAnonymity"];

    /// <summary>Joins the descriptions.</summary>
    /// <param name="envelopes">The whole datasets.</param>
    /// <param name="names">Names of the inputs.</param>
    /// <param name="license">The licence of the result; null for that of the inputs.</param>
    /// <param name="decisions">Takes what was decided.</param>
    /// <returns>A dataset without sources and records.</returns>
    /// <exception cref="MergeRefusedException">The inputs differ in licence, in being synthetic, or in what an extension's prefix means.</exception>
    public static JsonObject Join(IReadOnlyList<JsonObject> envelopes, IReadOnlyList<string> names, string? license, List<MergeDecision> decisions)
    {
        var all = envelopes.Select(static envelope => envelope["dataset"]!.AsObject()).ToArray();
        RequireAgreement(all, names, "license", license is null, "The licences differ; choose the licence of the result.");
        if (all.Any(static metadata => EditableText.TextOf(metadata, "status") == "synthetic"))
            RequireAgreement(all, names, "status", true, "Synthetic data can't be merged with other data.");

        var metadata = all[0].DeepClone().AsObject();
        if (license is not null)
            metadata["license"] = license;
        if (all.Skip(1).Any(other => CanonicalContent.Of(other) != CanonicalContent.Of(all[0])))
        {
            Widen(metadata, all);
            decisions.Add(new MergeDecision(MergeDecisionKind.Metadata, "dataset", EditableText.TextOf(metadata, "id")!, names, $"the metadata differ; the metadata of {names[0]} are kept, and the status is draft"));
        }

        var merged = new JsonObject();
        if (envelopes.Select(static envelope => envelope["$schema"]).FirstOrDefault(static address => address is not null) is { } address)
            merged["$schema"] = address.DeepClone();
        merged["schemaVersion"] = envelopes.Select(static envelope => EditableText.TextOf(envelope, "schemaVersion")!).MaxBy(MinorVersion);
        merged["dataset"] = metadata;
        if (Extensions(envelopes) is { Count: > 0 } extensions)
            merged["extensionsUsed"] = extensions;
        return merged;
    }

    private static void Widen(JsonObject metadata, JsonObject[] all)
    {
        if (EditableText.TextOf(metadata, "status") != "synthetic")
            metadata["status"] = "draft";
        metadata.Remove("released");
        Latest(metadata, all, "modified");
        foreach (var list in Lists)
        {
            var items = all.SelectMany(other => other[list] as JsonArray ?? []).DistinctBy(CanonicalContent.Of).Select(static item => item!.DeepClone()).ToArray();
            if (items.Length > 0)
                metadata[list] = new JsonArray(items);
        }

        metadata.Remove("temporalCoverage");
        metadata["sensitivity"] = Sensitivities[all.Max(static other => Array.IndexOf(Sensitivities, EditableText.TextOf(other, "sensitivity")))];
        var disclosures = all.Select(static other => other["disclosure"]).OfType<JsonObject>().ToArray();
        if (disclosures.Length == 0)
            return;
        var disclosure = (metadata["disclosure"] ?? disclosures[0]).DeepClone().AsObject();
        foreach (var floor in Floors)
        {
            // An input that does not say has the default, 5.
            if (disclosures.Any(other => other[floor] is not null))
                disclosure[floor] = disclosures.Max(other => other[floor]?.GetValue<long>() ?? 5);
        }

        metadata["disclosure"] = disclosure;
    }

    private static void Latest(JsonObject metadata, JsonObject[] all, string member)
    {
        if (all.Select(other => EditableText.TextOf(other, member)).OfType<string>().Max(StringComparer.Ordinal) is { } latest)
            metadata[member] = latest;
    }

    private static JsonArray Extensions(IReadOnlyList<JsonObject> envelopes)
    {
        var extensions = envelopes.SelectMany(static envelope => EditableText.ObjectsOf(envelope, "extensionsUsed")).DistinctBy(CanonicalContent.Of).ToArray();
        if (extensions.GroupBy(static extension => EditableText.TextOf(extension, "prefix")).FirstOrDefault(static group => group.Count() > 1) is { } clash)
            throw new MergeRefusedException($"The prefix '{clash.Key}' is declared for different extensions.");
        return new JsonArray([.. extensions.Select(static extension => extension.DeepClone())]);
    }

    private static void RequireAgreement(JsonObject[] all, IReadOnlyList<string> names, string member, bool isRequired, string refusal)
    {
        for (var i = 1; isRequired && i < all.Length; i++)
        {
            var (first, other) = (EditableText.TextOf(all[0], member), EditableText.TextOf(all[i], member));
            if (first != other)
                throw new MergeRefusedException($"{names[0]} has the {member} '{first}', {names[i]} has '{other}'. {refusal}");
        }
    }

    private static int MinorVersion(string version) => int.TryParse(version.AsSpan(version.IndexOf('.', StringComparison.Ordinal) + 1), out var minor) ? minor : int.MaxValue;
}
