using Schemawright.Dialects;

namespace Schemawright.Documents;

/// <summary>A schema with an identifier, and all its subschemas that don't have one themselves (JSON Schema Core 2020-12, section 4.3.5).</summary>
public sealed class SchemaResource
{
    private readonly Dictionary<string, SchemaNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SchemaNode> _dynamicAnchors = new(StringComparer.Ordinal);

    internal SchemaResource(string uri, Dialect dialect, LoadedDocument document, int rootNode)
    {
        Uri = uri;
        Dialect = dialect;
        Loaded = document;
        RootNode = rootNode;
    }

    /// <summary>The canonical identifier without a fragment; the retrieval URI if the document has no identifier.</summary>
    public string Uri { get; }

    /// <summary>The dialect of all schemas of the resource.</summary>
    public Dialect Dialect { get; }

    /// <summary>The schemas with an anchor that a fragment can refer to, by name; up to 2020-12 these include the dynamic ones.</summary>
    public IReadOnlyDictionary<string, SchemaNode> Anchors => _anchors;

    /// <summary>The schemas with a <c>$dynamicAnchor</c>, by name.</summary>
    public IReadOnlyDictionary<string, SchemaNode> DynamicAnchors => _dynamicAnchors;

    /// <summary>Whether the root has <c>$recursiveAnchor: true</c> (2019-09).</summary>
    public bool HasRecursiveAnchor { get; internal set; }

    /// <summary>The document that contains the resource, as this registry has read it.</summary>
    internal LoadedDocument Loaded { get; }

    /// <summary>The node of the resource's root schema.</summary>
    internal int RootNode { get; }

    /// <summary>The resource's root schema; null only while it is being read.</summary>
    internal SchemaNode? Root => Loaded.Schemas[RootNode];

    /// <summary>Registers an anchor. If another schema already has the name, returns <see langword="false"/> and that schema.</summary>
    internal bool TryAddAnchor(string name, SchemaNode schema, bool isDynamic, out SchemaNode? earlier)
    {
        var names = isDynamic && Dialect.DynamicReferenceIsName ? _dynamicAnchors : _anchors;
        if (names.TryGetValue(name, out earlier) && earlier != schema)
            return false;

        names[name] = schema;
        if (isDynamic)
            _dynamicAnchors[name] = schema;

        return true;
    }
}
