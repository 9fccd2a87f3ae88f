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

    /// <summary>The document that the schema stands in.</summary>
    public SchemaDocument Document => Resource.Loaded.Document;

    /// <summary>The schema's node in <see cref="SchemaDocument.Json"/>.</summary>
    public int Node { get; }

    /// <summary>The resource that the schema belongs to.</summary>
    public SchemaResource Resource { get; }

    /// <summary>The dialect that gives the keywords their meaning.</summary>
    public Dialect Dialect => Resource.Dialect;

    /// <summary>The absolute URI, without a fragment, that references in the schema resolve against.</summary>
    public string BaseUri => Resource.Uri;

    /// <summary>The RFC 6901 pointer from the document's root; empty for the root.</summary>
    public string Pointer => _pointer ??= JsonPointers.PointerOf(Document.Json, Node);

    /// <summary>The canonical location: the resource's URI, and the pointer from the resource's root as a fragment where the schema is not the root itself.</summary>
    public string AbsoluteLocation => Node == Resource.RootNode
        ? Resource.Uri
        : Resource.Uri + "#" + UriReference.EscapeFragment(Pointer.Substring(Resource.Root!.Pointer.Length));

    /// <summary>The value of a schema that is only <c>true</c> or <c>false</c>; null for an object.</summary>
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

    /// <summary>Where the schema's references lead, by the node of the keyword's name.</summary>
    internal (int NameNode, SchemaNode Target)[] Targets { get; private set; } = [];

    /// <summary>
    /// The keywords in document order, unknown ones included; empty for a boolean schema. Up to draft 7, only the reference of a schema that has one.
    /// </summary>
    public IReadOnlyList<SchemaKeyword> Keywords => MadeKeywords;

    // Most schemas of a large document are never asked for their keywords.
    private SchemaKeyword[] MadeKeywords => _keywords ?? Interlocked.CompareExchange(ref _keywords, KeywordReader.Read(this), null) ?? _keywords;

    /// <summary>Finds a keyword.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The keyword, or null.</returns>
    public SchemaKeyword? this[string name]
    {
        get
        {
            foreach (var keyword in MadeKeywords)
            {
                if (string.Equals(keyword.Name, name, StringComparison.Ordinal))
                {
                    return keyword;
                }
            }

            return null;
        }
    }

    /// <summary>Finds a keyword by its meaning.</summary>
    /// <param name="kind">What the keyword means in the schema's dialect.</param>
    /// <returns>The keyword, or null.</returns>
    public SchemaKeyword? Find(KeywordKind kind)
    {
        foreach (var keyword in MadeKeywords)
        {
            if (keyword.Definition?.Kind == kind)
            {
                return keyword;
            }
        }

        return null;
    }

    /// <summary>Notes where a reference leads; before anybody has asked for the keywords.</summary>
    internal void AddTarget(int nameNode, SchemaNode target) => Targets = [.. Targets, (nameNode, target)];

    /// <summary>The location, for debugging.</summary>
    /// <returns>The absolute location.</returns>
    public override string ToString() => AbsoluteLocation;
}
