using Schemawright.Dialects;
using Schemawright.Json;

namespace Schemawright.Documents;

/// <summary>
/// The schemas of several documents, with every reference resolved. Nothing is ever read from a file or the network: a reference resolves to one of the
/// given documents, a known document, or a metaschema.
/// </summary>
/// <remarks>
/// All properties are thread-safe. Problems are collected in <see cref="Problems"/>; a broken document does not keep the others from loading.
/// </remarks>
public sealed partial class SchemaRegistry
{
    private readonly object _gate = new();
    private readonly List<LoadedDocument> _loaded = [];
    private readonly Dictionary<string, LoadedDocument> _byRetrievalUri = new(StringComparer.Ordinal);
    private readonly Dictionary<SchemaDocument, LoadedDocument> _byDocument = [];
    private readonly Dictionary<string, SchemaResource> _resources = new(StringComparer.Ordinal);
    private readonly List<SchemaDocument> _unread;
    private readonly List<SchemaProblem> _problems = [];
    private readonly Queue<(SchemaNode Owner, int NameNode)> _unresolved = new();
    private readonly DialectResolver _dialects;
    private int _givenCount;

    private SchemaRegistry(IReadOnlyList<SchemaDocument> documents, SchemaRegistryOptions options)
    {
        _unread = [.. options.KnownDocuments];
        _dialects = new DialectResolver(options.DefaultDialect, [.. documents, .. options.KnownDocuments], _problems);
    }

    /// <summary>The given documents in their order, followed by the known documents that references resolved to.</summary>
    public IReadOnlyList<SchemaDocument> Documents
    {
        get
        {
            lock (_gate)
            {
                return [.. _loaded.Select(loaded => loaded.Document)];
            }
        }
    }

    /// <summary>All problems of the documents, in document order.</summary>
    public IReadOnlyList<SchemaProblem> Problems
    {
        get
        {
            lock (_gate)
            {
                var order = _loaded.Select((loaded, position) => (loaded.Document, position)).ToDictionary(pair => pair.Document, pair => pair.position);
                return [.. _problems
                    .OrderBy(problem => order.TryGetValue(problem.Document, out var position) ? position : int.MaxValue)
                    .ThenBy(problem => problem.Offset)];
            }
        }
    }

    /// <summary>The identifiers of all schema resources that have been read, in ordinal order.</summary>
    public IReadOnlyList<string> KnownIds
    {
        get
        {
            lock (_gate)
            {
                return [.. _resources.Keys.OrderBy(uri => uri, StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Reads documents and resolves their references.</summary>
    /// <param name="documents">The documents; broken ones become problems.</param>
    /// <param name="options">How to load; <see langword="null"/> for <see cref="SchemaRegistryOptions.Default"/>.</param>
    /// <returns>The schemas and their problems.</returns>
    public static SchemaRegistry Load(IEnumerable<SchemaDocument> documents, SchemaRegistryOptions? options = null)
    {
        var given = documents.ToList();
        var registry = new SchemaRegistry(given, options ?? SchemaRegistryOptions.Default);
        foreach (var document in given)
            registry.Read(document);

        registry._givenCount = registry._loaded.Count;
        registry.ResolveAll();
        registry._problems.AddRange(ReferenceCycles.Find(registry._loaded.Take(registry._givenCount)));
        return registry;
    }

    /// <summary>The root schema of a document.</summary>
    /// <param name="document">A document of the registry.</param>
    /// <returns>Its root; <see langword="null"/> for a broken document or one that has not been read.</returns>
    public SchemaNode? RootOf(SchemaDocument document)
    {
        lock (_gate)
        {
            return _byDocument.TryGetValue(document, out var loaded) ? loaded.Root : null;
        }
    }

    /// <summary>Finds a schema by its absolute location.</summary>
    /// <param name="location">An absolute URI whose fragment is a JSON pointer or an anchor.</param>
    /// <returns>The schema; <see langword="null"/> if there is no schema at the location.</returns>
    public SchemaNode? Find(string location)
    {
        lock (_gate)
        {
            var (uri, fragment) = UriReference.SplitFragment(location);
            var found = FindResource(UriReference.Normalize(uri)) is { } resource ? FindInResource(resource, fragment).Schema : null;
            ResolveAll();
            return found;
        }
    }

    /// <summary>All resources that have been read; dynamic references search them for anchors.</summary>
    internal IReadOnlyCollection<SchemaResource> Resources
    {
        get
        {
            lock (_gate)
            {
                return [.. _resources.Values.Distinct()];
            }
        }
    }

    /// <summary>The dynamic anchors read so far, by name, and the roots with <c>$recursiveAnchor</c>.</summary>
    internal (int ResourceCount, ILookup<string, SchemaNode> Dynamic, IReadOnlyList<SchemaNode> Recursive) ScopedAnchors()
    {
        lock (_gate)
        {
            var resources = _resources.Values.Distinct().ToList();
            var dynamic = resources.SelectMany(static resource => resource.DynamicAnchors)
                .ToLookup(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);
            var recursive = resources.Where(static resource => resource.HasRecursiveAnchor).Select(static resource => resource.Root);
            return (resources.Count, dynamic, [.. recursive.OfType<SchemaNode>()]);
        }
    }

    /// <summary>The nodes of a document's strings and property names that are regular expressions according to their keywords.</summary>
    internal IReadOnlyList<int> PatternsOf(SchemaDocument document)
    {
        lock (_gate)
        {
            return _byDocument.TryGetValue(document, out var loaded) ? [.. loaded.Patterns] : [];
        }
    }

    /// <summary>Keywords of a document that its dialect may refuse because of their name or value, by their schema and the node of their name.</summary>
    internal IReadOnlyList<(SchemaNode Owner, int NameNode)> UncertainOf(SchemaDocument document)
    {
        lock (_gate)
        {
            return _byDocument.TryGetValue(document, out var loaded) ? [.. loaded.Uncertain] : [];
        }
    }

    /// <summary>The innermost schema around a value.</summary>
    internal SchemaNode? EnclosingSchema(SchemaDocument document, int node)
    {
        lock (_gate)
        {
            return _byDocument.TryGetValue(document, out var loaded) && loaded.Root is not null ? loaded.Enclosing(node) : null;
        }
    }

    internal bool TryAddResource(SchemaResource resource)
    {
        if (_resources.TryGetValue(resource.Uri, out var earlier) && earlier.Root is not null)
            return false;

        _resources[resource.Uri] = resource;
        return true;
    }

    internal void AddUnresolved(SchemaNode owner, int nameNode) => _unresolved.Enqueue((owner, nameNode));

    internal Dialect DialectOf(SchemaDocument document, int schemaValueNode) => _dialects.Resolve(document, schemaValueNode);

    private void Read(SchemaDocument document)
    {
        if (_byDocument.ContainsKey(document))
            return;

        _unread.Remove(document);
        var loaded = new LoadedDocument(document);
        _loaded.Add(loaded);
        _byDocument.Add(document, loaded);
        if (!_byRetrievalUri.ContainsKey(document.RetrievalUri))
            _byRetrievalUri.Add(document.RetrievalUri, loaded);

        if (document.SyntaxError is { } error)
        {
            var message = $"The schema is not valid JSON. {JsonSyntaxErrorMessages.Describe(error, document.Utf8.Span)}";
            _problems.Add(new SchemaProblem(SchemaProblemCodes.BrokenJson, message, document, error.Offset, 0));
            return;
        }

        new SchemaReader(this, loaded, _problems).ReadRoot(_dialects.DefaultDialect);
    }
}
