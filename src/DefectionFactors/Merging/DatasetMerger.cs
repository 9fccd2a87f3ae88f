using System.Text.Json.Nodes;
using DefectionFactors.Editing;

namespace DefectionFactors.Merging;

/// <summary>
/// Makes one dataset of several. Nothing is lost and nothing is overruled: what is the same is kept once, what contradicts itself is kept twice, each with
/// an issue that names the other. Where nothing contradicts itself, it does not matter in which groups datasets are merged.
/// </summary>
/// <remarks>
/// Contents are the same when they are equal but for their identifier, the order of members and the way that numbers are written. Testimonies need the
/// same identifier as well: they are so coarse that two people may have told the same.
/// </remarks>
public static class DatasetMerger
{
    /// <summary>Merges datasets; the first one goes first in the result and describes it.</summary>
    /// <param name="inputs">The datasets, at least one.</param>
    /// <param name="license">SPDX identifier of the result's licence; null where all inputs have the same.</param>
    /// <returns>A dataset that holds to the schema. Rules may find that numbers of several inputs disclose what each had suppressed; check it.</returns>
    /// <exception cref="MergeRefusedException">The inputs differ in licence, in being synthetic, or in what an extension's prefix means, or one streams its records.</exception>
    /// <exception cref="ArgumentException">There is no input.</exception>
    public static MergeResult Merge(IReadOnlyList<MergeInput> inputs, string? license = null)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Count == 0)
            throw new ArgumentException("There is nothing to merge.", nameof(inputs));
        if (inputs.FirstOrDefault(static input => input.Dataset.Records is null) is { } stream)
            throw new MergeRefusedException($"{stream.Name} is a stream with one record per line; streams can't be merged.");

        var names = inputs.Select(static input => input.Name).ToArray();
        var envelopes = inputs.Select(static input => EditableText.Read(input.Dataset.ToUtf8Json())).ToArray();
        var decisions = new List<MergeDecision>();
        var merged = MergedMetadata.Join(envelopes, names, license, decisions);

        var sources = new MergedList("source", ItemsOf(envelopes, "sources"));
        foreach (var source in sources.Items)
            References.FollowAlias(source, sources);
        decisions.AddRange(sources.Decisions(names).Concat(SameWorks.Join(sources.Items, names)));

        var recordsOfInputs = ItemsOf(envelopes, "records");
        for (var input = 0; input < recordsOfInputs.Count; input++)
        {
            foreach (var record in recordsOfInputs[input])
                References.FollowSources(record, input, sources);
        }

        var records = new MergedList("record", recordsOfInputs);
        foreach (var record in records.Items)
            References.FollowRecords(record, records);
        decisions.AddRange(records.Decisions(names).Concat(ConflictingValues.Mark(records.Items, names)));

        merged["sources"] = new JsonArray([.. sources.Items.Select(static source => source.Tree)]);
        merged["records"] = new JsonArray([.. records.Items.Select(static record => record.Tree)]);
        return Finish(merged, decisions);
    }

    /// <summary>Brings the members into the order of the schema, whatever was added last.</summary>
    private static MergeResult Finish(JsonObject merged, List<MergeDecision> decisions)
    {
        var ordered = DefectionFactorDataset.Parse(EditableText.Write(merged)).ToUtf8Json();
        var text = EditableText.Write(EditableText.Read(ordered));
        return new MergeResult(DefectionFactorDataset.Parse(text), text, decisions);
    }

    /// <summary>The items, without their former place, so that they can take a new one.</summary>
    private static List<IReadOnlyList<JsonObject>> ItemsOf(JsonObject[] envelopes, string member) =>
        [.. envelopes.Select(envelope => (IReadOnlyList<JsonObject>)[.. EditableText.ObjectsOf(envelope, member).Select(static item => item.DeepClone().AsObject())])];
}
