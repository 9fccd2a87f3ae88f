using System.Text.Json.Nodes;
using DefectionFactors.Editing;

namespace DefectionFactors.Merging;

/// <summary>Lets references follow the identifiers that have changed.</summary>
internal static class References
{
    /// <summary>Points citations at the merged sources.</summary>
    public static void FollowSources(JsonObject record, int input, MergedList sources)
    {
        foreach (var reference in EditableText.ObjectsOf(record, "sourceRefs"))
        {
            Follow(reference, "sourceId", input, sources);
            Follow(reference, "viaSourceId", input, sources);
        }
    }

    /// <summary>Points an alias at its merged source. A source that became one with its alias is none any more.</summary>
    public static void FollowAlias(MergedItem source, MergedList sources)
    {
        Follow(source.Tree, "aliasOf", source.Input, sources);
        if (EditableText.TextOf(source.Tree, "aliasOf") == source.Id)
            source.Tree.Remove("aliasOf");
    }

    /// <summary>Points relations and revisions at the merged records.</summary>
    public static void FollowRecords(MergedItem record, MergedList records)
    {
        if (record.Tree["revision"] is JsonObject revision)
        {
            Follow(revision, "supersedes", record.Input, records);
            Follow(revision, "supersededBy", record.Input, records);
        }

        if (record.Tree["related"] is not JsonArray related)
            return;
        var names = related.Select(id => records.NameOf(record.Input, id!.GetValue<string>())).Where(id => id != record.Id).Distinct(StringComparer.Ordinal);
        record.Tree["related"] = new JsonArray([.. names.Select(static id => (JsonNode)JsonValue.Create(id))]);
    }

    private static void Follow(JsonObject tree, string member, int input, MergedList list)
    {
        if (EditableText.TextOf(tree, member) is { } id)
            tree[member] = list.NameOf(input, id);
    }
}
