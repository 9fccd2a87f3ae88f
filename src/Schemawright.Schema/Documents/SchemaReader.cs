using Schemawright.Dialects;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <summary>
/// Creates the schemas of one document, and registers identifiers, anchors, references and patterns at the locations that keywords define. The keywords
/// themselves are created on first access.
/// </summary>
internal sealed class SchemaReader(SchemaRegistry registry, LoadedDocument loaded, List<SchemaProblem> problems)
{
    private readonly SchemaDocument _document = loaded.Document;

    /// <summary>Reads the whole document.</summary>
    public void ReadRoot(Dialect defaultDialect)
    {
        var json = _document.Json;
        var head = HeadOf(json, 0);
        var dialect = head.Schema < 0 ? defaultDialect : registry.DialectOf(_document, head.Schema);
        var id = Identifier(json, head, dialect);
        var uri = id is null ? _document.RetrievalUri : UriReference.Resolve(_document.RetrievalUri, id);
        var resource = new SchemaResource(uri, dialect, loaded, 0);
        Register(resource, id is null ? -1 : head.IdOf(dialect));
        ReadInto(json, new SchemaNode(resource, 0), head);
    }

    /// <summary>
    /// Reads a schema inside the document: an object or boolean at a node. It belongs to the enclosing resource unless it is a resource itself.
    /// </summary>
    public SchemaNode Read(int node, SchemaResource enclosing) => Read(_document.Json, node, enclosing);

    private SchemaNode Read(in IndexedJson json, int node, SchemaResource enclosing)
    {
        if (loaded.Schemas[node] is { } known)
            return known;
        var head = HeadOf(json, node);
        return ReadInto(json, new SchemaNode(ResourceAt(json, node, head, enclosing), node), head);
    }

    private SchemaResource ResourceAt(in IndexedJson json, int node, SchemaHead head, SchemaResource enclosing)
    {
        var dialect = head.Schema < 0 ? enclosing.Dialect : registry.DialectOf(_document, head.Schema);
        if (Identifier(json, head, dialect) is not { } id)
            return enclosing;

        var resource = new SchemaResource(UriReference.Resolve(enclosing.Uri, id), dialect, loaded, node);
        Register(resource, head.IdOf(dialect));
        return resource;
    }

    private SchemaNode ReadInto(in IndexedJson json, SchemaNode schema, SchemaHead head)
    {
        loaded.Schemas[schema.Node] = schema;
        if (!json.IsObject(schema.Node))
            return schema;
        if (KeywordReader.HidingReference(json, schema.Dialect, head) is var reference && reference >= 0)
        {
            ReadKeyword(json, schema, reference - 1);
            return schema;
        }

        for (var name = schema.Node + 1; name < json.EndOf(schema.Node); name = json.After(name + 1))
            ReadKeyword(json, schema, name);
        return schema;
    }

    private void ReadKeyword(in IndexedJson json, SchemaNode owner, int nameNode)
    {
        if (owner.Dialect.FindKeyword(json, nameNode) is not { } definition)
            return;
        owner.Refers |= definition.Kind == KeywordKind.Reference;
        owner.AppliesSubschemasInPlace |= definition.AppliesInPlace && definition.Kind != KeywordKind.Reference;
        var value = nameNode + 1;
        switch (definition.Value)
        {
            case KeywordValue.Schema or KeywordValue.SchemaOrArray when IsSchema(json, value):
                Read(json, value, owner.Resource);
                break;
            case KeywordValue.SchemaArray or KeywordValue.SchemaOrArray when json.IsArray(value):
                ReadArray(json, value, owner.Resource);
                break;
            case KeywordValue.SchemaMap or KeywordValue.SchemaOrNamesMap when json.IsObject(value):
                ReadSubschemas(json, value, owner.Resource, definition.Kind == KeywordKind.PatternProperties);
                break;
            case KeywordValue.Reference:
                registry.AddUnresolved(owner, nameNode);
                break;
            case KeywordValue.Plain:
                ReadPlain(json, owner, definition.Kind, value);
                break;
        }
    }

    private void ReadArray(in IndexedJson json, int node, SchemaResource resource)
    {
        for (var item = node + 1; item < json.EndOf(node); item = json.After(item))
        {
            if (IsSchema(json, item))
                Read(json, item, resource);
        }
    }

    private void ReadSubschemas(in IndexedJson json, int node, SchemaResource resource, bool areNamesPatterns)
    {
        for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
        {
            if (areNamesPatterns)
                loaded.Patterns.Add(name);
            if (IsSchema(json, name + 1))
                Read(json, name + 1, resource);
        }
    }

    /// <summary>Registers patterns, and keywords that identify their schema.</summary>
    private void ReadPlain(in IndexedJson json, SchemaNode owner, KeywordKind kind, int value)
    {
        switch (kind)
        {
            case KeywordKind.Pattern when json.IsString(value):
                loaded.Patterns.Add(value);
                break;
            case KeywordKind.Format when owner.Dialect.RefusesUnknownFormats:
            case KeywordKind.Proposed:
                loaded.Uncertain.Add((owner, value - 1));
                break;
            case KeywordKind.Anchor or KeywordKind.DynamicAnchor when json.IsString(value):
                AddAnchor(owner, value, JsonStrings.GetString(json, value), kind == KeywordKind.DynamicAnchor);
                break;
            case KeywordKind.Id when owner.Dialect.IdCanBeAnchor && json.IsString(value):
                if (UriReference.SplitFragment(JsonStrings.GetString(json, value)).Fragment is { Length: > 0 } fragment && fragment[0] != '/')
                    AddAnchor(owner, value, fragment, false);
                break;
            case KeywordKind.RecursiveAnchor when json.KindOf(value) == JsonKind.True && owner.Node == owner.Resource.RootNode:
                owner.Resource.HasRecursiveAnchor = true;
                break;
        }
    }

    private void AddAnchor(SchemaNode owner, int value, string anchor, bool isDynamic)
    {
        if (!owner.Resource.TryAddAnchor(anchor, owner, isDynamic, out var first))
            AddProblem(SchemaProblemCodes.DuplicateAnchor, $"The anchor '{anchor}' is already used by '#{first!.Pointer}' in the same schema resource.", value);
    }

    private void Register(SchemaResource resource, int idNode)
    {
        // Two documents without identifiers may have the same retrieval URI; it then finds the first one.
        if (!registry.TryAddResource(resource) && idNode >= 0)
            AddProblem(SchemaProblemCodes.DuplicateId, $"The identifier '{resource.Uri}' is already used by another schema.", idNode);
    }

    private static SchemaHead HeadOf(in IndexedJson json, int node) => json.IsObject(node) ? SchemaHead.Of(json, node) : new SchemaHead(-1, -1, -1, -1);

    /// <summary>The identifier of a schema object, without a fragment; <see langword="null"/> if it has none that makes it a resource.</summary>
    private static string? Identifier(in IndexedJson json, SchemaHead head, Dialect dialect)
    {
        var idNode = head.IdOf(dialect);
        if (idNode < 0 || !json.IsString(idNode) || (dialect.ReferenceHidesSiblings && head.Reference >= 0))
            return null;

        var (uri, _) = UriReference.SplitFragment(JsonStrings.GetString(json, idNode));
        return uri.Length == 0 ? null : uri;
    }

    private static bool IsSchema(in IndexedJson json, int node) => json.KindOf(node) is JsonKind.Object or JsonKind.True or JsonKind.False;

    private void AddProblem(string code, string message, int valueNode)
    {
        var json = _document.Json;
        problems.Add(new SchemaProblem(code, message, _document, json.StartOf(valueNode), json.RawValue(valueNode).Length));
    }
}
