using System.Text.Json.Nodes;
using DefectionFactors.Editing;

namespace DefectionFactors.Merging;

/// <summary>
/// What the sources or records of one input say, whatever their identifiers are. References count by what they refer to: a record that names a neighbour
/// stays the same when the neighbour gets another identifier.
/// </summary>
internal sealed class ItemContents
{
    private readonly Dictionary<string, string> _bareById = new(StringComparer.Ordinal);

    /// <summary>Reads the items of one input.</summary>
    public ItemContents(IReadOnlyList<JsonObject> items)
    {
        foreach (var item in items)
        {
            var bare = MergeIssues.Without(item);
            foreach (var (holder, member) in ReferencesOf(bare))
                holder.Remove(member);
            _bareById.TryAdd(EditableText.TextOf(item, "id")!, CanonicalContent.Of(bare) + OwnIdentity(item));
        }
    }

    /// <summary>The content of one of the items.</summary>
    public string Of(JsonObject item)
    {
        var content = MergeIssues.Without(item);
        foreach (var (holder, member) in ReferencesOf(content))
            holder[member] = holder[member] is JsonArray ids ? new JsonArray([.. ids.Select(id => (JsonNode)Target(id!))]) : Target(holder[member]!);
        return CanonicalContent.Of(content) + OwnIdentity(item);
    }

    /// <summary>Testimonies are coarse on purpose: two people may have told the same, so their identifier counts.</summary>
    private static string OwnIdentity(JsonObject item) => EditableText.TextOf(item, "kind") == "testimony" ? EditableText.TextOf(item, "id")! : "";

    private static List<(JsonObject Holder, string Member)> ReferencesOf(JsonObject item)
    {
        var found = new List<(JsonObject Holder, string Member)>();
        AddPresent(found, item, "aliasOf", "related");
        if (item["revision"] is JsonObject revision)
            AddPresent(found, revision, "supersedes", "supersededBy");
        return found;
    }

    private static void AddPresent(List<(JsonObject Holder, string Member)> found, JsonObject holder, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            if (holder.ContainsKey(member))
                found.Add((holder, member));
        }
    }

    private JsonValue Target(JsonNode id)
    {
        var text = id.GetValue<string>();
        return JsonValue.Create(_bareById.GetValueOrDefault(text, text));
    }
}
