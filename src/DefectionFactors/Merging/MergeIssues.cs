using System.Text.Json.Nodes;
using DefectionFactors.Editing;

namespace DefectionFactors.Merging;

/// <summary>The issues that merging itself adds. They are told apart by their note, so that merging again recognises what it has merged before.</summary>
internal static class MergeIssues
{
    private const string NotePrefix = "Merge: ";
    private const string CitationDuplicate = "citationDuplicate";

    /// <summary>Adds an issue, once.</summary>
    /// <param name="item">A source or record.</param>
    /// <param name="code">The sort of defect.</param>
    /// <param name="note">What is wrong.</param>
    public static void Add(MergedItem item, string code, string note) =>
        AddOnce(item.Tree, new JsonObject { ["code"] = code, ["note"] = NotePrefix + note });

    /// <summary>Marks a source as the same work as another one.</summary>
    public static void AddAlias(MergedItem item, string id, string note)
    {
        item.Tree["aliasOf"] = id;
        Add(item, CitationDuplicate, note);
    }

    /// <summary>What the item was before any merge, without its identifier.</summary>
    public static JsonObject Without(JsonObject item)
    {
        var bare = item.DeepClone().AsObject();
        bare.Remove("id");
        if (bare["issues"] is not JsonArray issues)
            return bare;

        var own = new JsonArray();
        foreach (var issue in issues.OfType<JsonObject>())
        {
            if (!IsOfMerge(issue))
                own.Add(issue.DeepClone());
            else if (EditableText.TextOf(issue, "code") == CitationDuplicate)
                bare.Remove("aliasOf");
        }

        bare["issues"] = own;
        if (own.Count == 0)
            bare.Remove("issues");
        return bare;
    }

    /// <summary>Takes over what earlier merges noted at another occurrence of the same item.</summary>
    public static void Join(JsonObject first, JsonObject other)
    {
        foreach (var issue in EditableText.ObjectsOf(other, "issues").Where(IsOfMerge))
        {
            AddOnce(first, issue.DeepClone().AsObject());
            if (EditableText.TextOf(issue, "code") == CitationDuplicate && other["aliasOf"] is { } alias)
                first["aliasOf"] ??= alias.DeepClone();
        }
    }

    private static bool IsOfMerge(JsonObject issue) => EditableText.TextOf(issue, "note")?.StartsWith(NotePrefix, StringComparison.Ordinal) ?? false;

    private static void AddOnce(JsonObject item, JsonObject issue)
    {
        if (item["issues"] is not JsonArray issues)
            item["issues"] = issues = [];
        if (!issues.Any(present => JsonNode.DeepEquals(present, issue)))
            issues.Add(issue);
    }
}
