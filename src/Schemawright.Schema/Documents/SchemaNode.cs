using Schemawright.Dialects;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace Schemawright.Documents;

/// <summary>A schema of a document: its keywords in document order, with subschemas and references resolved.</summary>
public sealed class SchemaNode
{
    private SchemaKeyword[]? _keywords;
    private string? _pointer;

    internal SchemaNode(SchemaResource resource, int node)
    {
        Resource = resource;
        Node = node;
    }

    /// <summary>The document that the schema is in.</summary>
    public SchemaDocument Document => Resource.Loaded.Document;

    /// <summary>The schema's node in <see cref="SchemaDocument.Json"/>.</summary>
    public int Node { get; }

    /// <summary>The resource that the schema belongs to.</summary>
    public SchemaResource Resource { get; }

    /// <summary>The dialect that defines the meaning of the keywords.</summary>
    public Dialect Dialect => Resource.Dialect;

    /// <summary>The absolute URI, without a fragment, against which references in the schema are resolved.</summary>
    public string BaseUri => Resource.Uri;

    /// <summary>The JSON Pointer (RFC 6901) from the document's root; empty for the root.</summary>
    public string Pointer => _pointer ??= JsonPointers.PointerOf(Document.Json, Node);

    /// <summary>The canonical location: the resource's URI, with the pointer from the resource's root as fragment if the schema is not that root.</summary>
    public string AbsoluteLocation => Node == Resource.RootNode
        ? Resource.Uri
        : Resource.Uri + "#" + UriReference.EscapeFragment(Pointer.Substring(Resource.Root!.Pointer.Length));

    /// <summary>The value of a boolean schema; <see langword="null"/> for an object.</summary>
    public bool? BooleanValue => Document.Json.KindOf(Node) switch
    {
        JsonKind.True => true,
        JsonKind.False => false,
        _ => null,
    };

    /// <summary>Whether a keyword applies other schemas to the same value.</summary>
    internal bool AppliesInPlace => Refers || AppliesSubschemasInPlace;

    /// <summary>Whether a reference applies another schema to the same value.</summary>
    internal bool Refers { get; set; }

    /// <summary>Whether a keyword other than a reference applies subschemas to the same value.</summary>
    internal bool AppliesSubschemasInPlace { get; set; }

    /// <summary>The targets of the schema's references, by the node of the keyword's name.</summary>
    internal (int NameNode, SchemaNode Target)[] Targets { get; private set; } = [];

    /// <summary>
    /// The keywords in document order, unknown ones included; empty for a boolean schema. Up to draft 7, a schema with a reference has only that keyword.
    /// </summary>
    public IReadOnlyList<SchemaKeyword> Keywords => MadeKeywords;

    // Created on first access: the keywords of most schemas of a large document are never used.
    private SchemaKeyword[] MadeKeywords => _keywords ?? Interlocked.CompareExchange(ref _keywords, KeywordReader.Read(this), null) ?? _keywords;

    /// <summary>Finds a keyword.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The keyword; <see langword="null"/> if the schema does not have it.</returns>
    public SchemaKeyword? this[string name]
    {
        get
        {
            foreach (var keyword in MadeKeywords)
            {
                if (string.Equals(keyword.Name, name, StringComparison.Ordinal))
                    return keyword;
            }

            return null;
        }
    }

    /// <summary>Finds a keyword by its meaning.</summary>
    /// <param name="kind">What the keyword means in the schema's dialect.</param>
    /// <returns>The keyword; <see langword="null"/> if the schema does not have one.</returns>
    public SchemaKeyword? Find(KeywordKind kind)
    {
        foreach (var keyword in MadeKeywords)
        {
            if (keyword.Definition?.Kind == kind)
                return keyword;
        }

        return null;
    }

    /// <summary>Records the target of a reference. Must be called before the keywords are first accessed.</summary>
    internal void AddTarget(int nameNode, SchemaNode target) => Targets = [.. Targets, (nameNode, target)];

    /// <summary>The location, for debugging.</summary>
    /// <returns>The absolute location.</returns>
    public override string ToString() => AbsoluteLocation;
}
