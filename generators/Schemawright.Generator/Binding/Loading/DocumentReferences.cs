using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>The references that lead out of a document.</summary>
internal static class DocumentReferences
{
    /// <summary>Finds the references.</summary>
    /// <param name="root">The document's root.</param>
    /// <returns>The reference keywords with a target in another document, in document order.</returns>
    public static IReadOnlyList<SchemaKeyword> Of(SchemaNode root)
    {
        var found = new List<SchemaKeyword>();
        var pending = new Stack<SchemaNode>([root]);
        var seen = new HashSet<SchemaNode>(pending);
        while (pending.Count > 0)
        {
            foreach (var keyword in pending.Pop().Keywords)
            {
                if (keyword.Target is { } target && target.Document != root.Document)
                    found.Add(keyword);
                foreach (var child in Children(keyword).Where(child => child.Document == root.Document && seen.Add(child)))
                    pending.Push(child);
            }
        }

        found.Sort((first, second) => first.NameNode.CompareTo(second.NameNode));
        return found;
    }

    private static IEnumerable<SchemaNode> Children(SchemaKeyword keyword)
    {
        IEnumerable<SchemaNode?> all = [keyword.Schema, keyword.Target, .. keyword.Schemas, .. keyword.Members.Select(member => member.Schema)];
        return all.Where(schema => schema is not null).Select(schema => schema!);
    }
}
