using System.Text.Json.Nodes;

namespace DefectionFactors.Editing;

/// <summary>Values of a tree by JSON Pointer.</summary>
/// <param name="root">The tree; changed in place.</param>
internal sealed class EditableTree(JsonObject root)
{
    /// <summary>The root of the tree.</summary>
    public JsonObject Root => root;

    /// <summary>The value at a pointer; null where there is none.</summary>
    public JsonNode? Find(string pointer)
    {
        JsonNode? node = root;
        foreach (var token in TokensOf(pointer))
            node = Child(node, token);
        return node;
    }

    /// <summary>Puts another value in the place of one that is there.</summary>
    public void Replace(string pointer, JsonNode value)
    {
        var (parent, token) = Split(pointer);
        if (Find(parent) is JsonArray items)
            items[int.Parse(token, System.Globalization.CultureInfo.InvariantCulture)] = value;
        else
            Find(parent)!.AsObject()[Unescaped(token)] = value;
    }

    /// <summary>Takes a member out of its object, and objects around it that are empty then.</summary>
    /// <returns>The pointer of what was taken out.</returns>
    public string Remove(string pointer)
    {
        var (parent, token) = Split(pointer);
        var holder = Find(parent)!.AsObject();
        if (holder.Count == 1)
            return Remove(parent);
        holder.Remove(Unescaped(token));
        return pointer;
    }

    private static JsonNode? Child(JsonNode? node, string token) => node switch
    {
        JsonObject members => members[token],
        JsonArray items when int.TryParse(token, out var index) && index < items.Count => items[index],
        _ => null,
    };

    private static IEnumerable<string> TokensOf(string pointer) => pointer.Length == 0 ? [] : pointer[1..].Split('/').Select(Unescaped);

    private static (string Parent, string Token) Split(string pointer)
    {
        var slash = pointer.LastIndexOf('/');
        return (pointer[..slash], pointer[(slash + 1)..]);
    }

    private static string Unescaped(string token) => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
