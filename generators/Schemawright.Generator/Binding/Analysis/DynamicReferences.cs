using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>
/// Which schemas depend on the dynamic scope, so that their verdict at one place says nothing about another place.
/// A dynamic reference whose anchor exists in one resource only is an ordinary reference.
/// </summary>
internal sealed class DynamicReferences
{
    private readonly IReadOnlyCollection<SchemaResource> _resources;
    private readonly HashSet<SchemaNode> _dependent = [];

    /// <summary>Looks through all schemas that can be reached.</summary>
    /// <param name="registry">Where the schemas are.</param>
    /// <param name="roots">Where to start.</param>
    public DynamicReferences(SchemaRegistry registry, IEnumerable<SchemaNode> roots)
    {
        _resources = registry.Resources;
        var users = new Dictionary<SchemaNode, List<SchemaNode>>();
        var pending = new Stack<SchemaNode>(roots);
        var seen = new HashSet<SchemaNode>(pending);
        var dynamic = new List<SchemaNode>();
        while (pending.Count > 0)
        {
            var schema = pending.Pop();
            foreach (var keyword in schema.Keywords)
            {
                if (IsDynamic(keyword))
                    dynamic.Add(schema);
                foreach (var child in SchemaLinks.Of(keyword))
                {
                    if (KeywordTraits.Applies(keyword))
                        UsersOf(users, child).Add(schema);
                    if (seen.Add(child))
                        pending.Push(child);
                }
            }
        }

        MarkUsers(dynamic, users);
    }

    /// <summary>Whether the verdict of a schema depends on where it is applied from.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>True where a dynamic reference can be reached from it.</returns>
    public bool IsDependent(SchemaNode schema) => _dependent.Contains(schema);

    /// <summary>Whether a keyword is a reference whose target the dynamic scope decides.</summary>
    /// <param name="keyword">Any keyword.</param>
    /// <returns>False for other keywords, and for dynamic references that can have one target only.</returns>
    public bool IsDynamic(SchemaKeyword keyword) => keyword.Definition?.Kind switch
    {
        KeywordKind.RecursiveReference => keyword.Target is { } target && target.Resource.HasRecursiveAnchor && _resources.Count(resource => resource.HasRecursiveAnchor) > 1,
        KeywordKind.DynamicReference => keyword.Target is { } target && AnchorOf(target) is { } anchor && _resources.Count(resource => resource.DynamicAnchors.ContainsKey(anchor)) > 1,
        _ => false,
    };

    private static string? AnchorOf(SchemaNode target) =>
        target.Resource.DynamicAnchors.Where(anchor => anchor.Value == target).Select(anchor => anchor.Key).FirstOrDefault();

    private static List<SchemaNode> UsersOf(Dictionary<SchemaNode, List<SchemaNode>> users, SchemaNode schema)
    {
        if (!users.TryGetValue(schema, out var list))
            users.Add(schema, list = []);
        return list;
    }

    private void MarkUsers(List<SchemaNode> dynamic, Dictionary<SchemaNode, List<SchemaNode>> users)
    {
        var pending = new Stack<SchemaNode>(dynamic);
        while (pending.Count > 0)
        {
            var schema = pending.Pop();
            if (!_dependent.Add(schema))
                continue;
            foreach (var user in UsersOf(users, schema))
                pending.Push(user);
        }
    }
}
