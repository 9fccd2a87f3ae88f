using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Loading;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>Knows where each schema of the project's documents stands.</summary>
internal sealed class SchemaTree
{
    private readonly Dictionary<SchemaNode, SchemaLocation> _places = [];
    private readonly Dictionary<SchemaNode, BoundDocument> _roots = [];
    private readonly Dictionary<SchemaDocument, BoundDocument> _documents = [];

    /// <summary>Walks through all schemas of documents.</summary>
    /// <param name="documents">The documents, in order.</param>
    public SchemaTree(IReadOnlyList<BoundDocument> documents)
    {
        foreach (var document in documents)
        {
            _documents.Add(document.Source, document);
            _roots.Add(document.Root, document);
            Traverse(document.Root);
        }
    }

    /// <summary>The documents.</summary>
    public IReadOnlyCollection<BoundDocument> Documents => _documents.Values;

    /// <summary>Every schema that stands at a place of its own, roots excepted.</summary>
    public IReadOnlyCollection<SchemaNode> Inner => _places.Keys;

    /// <summary>Every entry of <c>$defs</c> or <c>definitions</c>, in document order.</summary>
    public List<SchemaNode> Definitions { get; } = [];

    /// <summary>Every schema, in document order.</summary>
    public IEnumerable<SchemaNode> Schemas => _roots.Keys.Concat(_places.Keys).Distinct().OrderBy(schema => DocumentOf(schema)!.Position).ThenBy(schema => schema.Node);

    /// <summary>The document whose root a schema is.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>The document; null for a schema that is no root.</returns>
    public BoundDocument? RootDocumentOf(SchemaNode schema) => _roots.TryGetValue(schema, out var document) ? document : null;

    /// <summary>The document that a schema stands in.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>The document; null for one that is no item of the project, such as a metaschema.</returns>
    public BoundDocument? DocumentOf(SchemaNode schema) => _documents.TryGetValue(schema.Document, out var document) ? document : null;

    /// <summary>Where a schema stands in its parent.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>The place; null for a root and for a schema at a place that no keyword makes one.</returns>
    public SchemaLocation? PlaceOf(SchemaNode schema) => _places.TryGetValue(schema, out var place) ? place : null;

    /// <summary>Whether a schema is only there to be referred to.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>True for entries of <c>$defs</c>, and for schemas at places that only a reference makes one (<c>#/components/schemas/x</c>).</returns>
    public bool IsDefinition(SchemaNode schema) => RootDocumentOf(schema) is null && PlaceOf(schema) is null or { Kind: KeywordKind.Definitions };

    private void Traverse(SchemaNode root)
    {
        var pending = new Stack<SchemaNode>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var parent = pending.Pop();
            foreach (var place in parent.Keywords.SelectMany(keyword => Children(parent, keyword)).Reverse())
            {
                if (_places.ContainsKey(place.Schema))
                    continue;
                _places.Add(place.Schema, place);
                pending.Push(place.Schema);
                if (place.Kind == KeywordKind.Definitions)
                    Definitions.Add(place.Schema);
            }
        }
    }

    private static IEnumerable<SchemaLocation> Children(SchemaNode parent, SchemaKeyword keyword)
    {
        if (keyword.Definition is not { } definition)
            yield break;
        if (keyword.Schema is { } schema)
            yield return new SchemaLocation(schema, parent, definition.Kind, null);
        foreach (var item in keyword.Schemas)
            yield return new SchemaLocation(item, parent, definition.Kind, null);
        foreach (var member in keyword.Members.Where(member => member.Schema is not null))
            yield return new SchemaLocation(member.Schema!, parent, definition.Kind, member.Name);
    }
}
