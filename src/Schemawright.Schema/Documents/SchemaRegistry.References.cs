using Schemawright.Dialects;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <content>Resolving references.</content>
public sealed partial class SchemaRegistry
{
    private void ResolveAll()
    {
        var names = new List<(SchemaNode Owner, int NameNode)>();
        while (_unresolved.Count > 0)
        {
            var (owner, nameNode) = _unresolved.Dequeue();
            if (IsName(owner, nameNode))
                names.Add((owner, nameNode));
            else
                Resolve(owner, nameNode);
        }

        // All schemas that may have the anchor are known only now.
        foreach (var (owner, nameNode) in names)
            ResolveName(owner, nameNode);
    }

    /// <summary>Whether a reference is a dynamic one of version 1, whose value is the name of an anchor.</summary>
    private static bool IsName(SchemaNode owner, int nameNode) =>
        owner.Dialect.DynamicReferenceIsName && owner.Dialect.FindKeyword(owner.Document.Json, nameNode)?.Kind == KeywordKind.DynamicReference;

    /// <summary>
    /// A dynamic reference of version 1 is resolved in the dynamic scope only; at least one schema must have the anchor, and its own resource is searched
    /// first.
    /// </summary>
    private void ResolveName(SchemaNode owner, int nameNode)
    {
        var json = owner.Document.Json;
        if (!json.IsString(nameNode + 1))
            return;

        var name = JsonStrings.GetString(json, nameNode + 1);
        var resources = _resources.Values.Prepend(owner.Resource);
        var anchored = resources.Select(resource => resource.DynamicAnchors.TryGetValue(name, out var schema) ? schema : null);
        if (anchored.FirstOrDefault(static schema => schema is not null) is { } target)
        {
            owner.AddTarget(nameNode, target);
        }
        else
        {
            var known = NearestNames.Sort(name, _resources.Values.SelectMany(static resource => resource.DynamicAnchors.Keys).Distinct(StringComparer.Ordinal)).Take(5).ToList();
            var hint = known.Count == 0 ? "There are no dynamic anchors." : $"Known dynamic anchors: {string.Join(", ", known)}.";
            AddReferenceProblem(SchemaProblemCodes.UnknownReference, owner, nameNode, $"'{name}' cannot be resolved: no loaded schema has this dynamic anchor. {hint}");
        }
    }

    private void Resolve(SchemaNode owner, int nameNode)
    {
        var json = owner.Document.Json;
        if (!json.IsString(nameNode + 1))
            return;

        var reference = JsonStrings.GetString(json, nameNode + 1);
        var resource = ResourceOf(owner, reference, out var fragment);
        var (schema, problem) = resource is null ? (null, null) : FindInResource(resource, fragment);
        if (schema is null)
        {
            var (code, message) = problem is null ? (SchemaProblemCodes.UnknownReference, UnknownReference(owner, reference, resource)) : (SchemaProblemCodes.ReferenceToNonSchema, problem);
            AddReferenceProblem(code, owner, nameNode, message);
            return;
        }

        owner.AddTarget(nameNode, schema);
    }

    private void AddReferenceProblem(string code, SchemaNode owner, int nameNode, string message)
    {
        var json = owner.Document.Json;
        _problems.Add(new SchemaProblem(code, message, owner.Document, json.StartOf(nameNode + 1), json.RawValue(nameNode + 1).Length));
    }

    private SchemaResource? ResourceOf(SchemaNode owner, string reference, out string? fragment)
    {
        (var path, fragment) = UriReference.SplitFragment(reference);
        if (path.Length == 0)
            return owner.Resource;

        if (FindResource(UriReference.Resolve(owner.BaseUri, path)) is { } byId)
            return byId;

        // A file beside this one, for schemas whose identifiers have nothing to do with their file names.
        return UriReference.IsAbsolute(path) ? null : FindDocument(UriReference.Resolve(owner.Document.RetrievalUri, path));
    }

    private SchemaResource? FindResource(string uri)
    {
        if (_resources.TryGetValue(uri, out var resource) || FindDocument(uri) is { } document && (resource = document) is not null)
            return resource;

        var canonical = Metaschemas.Canonical(uri);
        if (Metaschemas.TryRead(canonical, out var metaschema))
        {
            if (!_resources.ContainsKey(canonical))
                Read(SchemaDocument.Create(metaschema, null, canonical));

            return _resources.TryGetValue(canonical, out resource) ? resource : null;
        }

        // A known document may contain the identifier anywhere. Those that have it at their root come first, so that no other document is read needlessly;
        // problems of a document only matter if it may be the one that was looked for.
        int Rank(SchemaDocument document) =>
            string.Equals(RootIdentifierOf(document), uri, StringComparison.Ordinal) ? 0 : document.IsBroken ? 2 : 1;

        foreach (var unread in _unread.OrderBy(Rank).ToArray())
        {
            Read(unread);
            if (_resources.TryGetValue(uri, out resource))
                return resource;
        }

        return null;
    }

    private static string? RootIdentifierOf(SchemaDocument document)
    {
        if (document.IsBroken)
            return null;

        var node = document.FindProperty(0, "$id") is var found && found >= 0 ? found : document.FindProperty(0, "id");
        return node >= 0 && document.Json.IsString(node)
            ? UriReference.Resolve(document.RetrievalUri, UriReference.SplitFragment(JsonStrings.GetString(document.Json, node)).WithoutFragment)
            : null;
    }

    private SchemaResource? FindDocument(string retrievalUri)
    {
        if (!_byRetrievalUri.TryGetValue(retrievalUri, out var loaded))
        {
            if (_unread.Find(document => string.Equals(document.RetrievalUri, retrievalUri, StringComparison.Ordinal)) is not { } unread)
                return null;

            Read(unread);
            loaded = _byDocument[unread];
        }

        return loaded.Root?.Resource;
    }

    /// <summary>Finds the schema that a fragment of a resource identifies; if the value there is not a schema, describes it instead.</summary>
    private (SchemaNode? Schema, string? Problem) FindInResource(SchemaResource resource, string? fragment)
    {
        var name = fragment is null ? "" : fragment.IndexOf("%", StringComparison.Ordinal) < 0 ? fragment : Uri.UnescapeDataString(fragment);
        if (name.Length == 0)
            return (resource.Root, null);

        if (name[0] != '/')
            return (resource.Anchors.TryGetValue(name, out var anchored) ? anchored : null, null);

        var json = resource.Loaded.Document.Json;
        if (!resource.Loaded.Pointers.TryResolve(resource.RootNode, name, out var node))
            return (null, null);

        if (resource.Loaded.Schemas[node] is { } known)
            return (known, null);

        if (json.KindOf(node) is not (JsonKind.Object or JsonKind.True or JsonKind.False))
            return (null, $"The value at '{name}' is {Describe(json.KindOf(node))}; a schema must be an object or a boolean.");

        // A location that no keyword defines as a schema becomes one when a reference points to it.
        var enclosing = resource.Loaded.Enclosing(node);
        return (new SchemaReader(this, resource.Loaded, _problems).Read(node, enclosing.Resource), null);
    }

    private string UnknownReference(SchemaNode owner, string reference, SchemaResource? resource)
    {
        if (resource is not null)
        {
            var (_, fragment) = UriReference.SplitFragment(reference);
            var anchors = NearestNames.Sort(fragment ?? "", resource.Anchors.Keys).Take(5).ToList();
            var hint = fragment!.StartsWith("/", StringComparison.Ordinal) ? ""
                : anchors.Count == 0 ? " It has no anchors."
                : $" Known anchors: {string.Join(", ", anchors)}.";
            return $"'{reference}' cannot be resolved: the schema '{resource.Uri}' has nothing at '#{fragment}'.{hint}";
        }

        var target = UriReference.Resolve(owner.BaseUri, reference);
        var ids = NearestNames.Sort(UriReference.SplitFragment(target).WithoutFragment, _resources.Keys.Where(uri => !Metaschemas.Uris.Contains(uri))).ToList();
        var listed = string.Join(", ", ids.Take(10)) + (ids.Count > 10 ? FormattableString.Invariant($" and {ids.Count - 10} more") : "");
        return $"'{reference}' cannot be resolved: no schema '{target}' is loaded. Known schemas: {listed}.";
    }

    private static string Describe(JsonKind kind) => kind switch
    {
        JsonKind.Array => "an array",
        JsonKind.String => "a string",
        JsonKind.Number => "a number",
        _ => "null",
    };
}
