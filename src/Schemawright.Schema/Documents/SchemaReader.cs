using Schemawright.Schema.Dialects;
using Schemawright.Schema.Json;

namespace Schemawright.Schema.Documents;

/// <summary>Makes the schemas of one document, and registers identifiers and anchors where keywords say that schemas are.</summary>
internal sealed class SchemaReader(SchemaRegistry registry, LoadedDocument loaded, List<SchemaProblem> problems)
{
    private readonly SchemaDocument _document = loaded.Document;

    /// <summary>Reads the whole document.</summary>
    /// <param name="defaultDialect">The dialect where the document names none.</param>
    public void ReadRoot(Dialect defaultDialect)
    {
        var schemaNode = _document.FindMember(0, "$schema");
        var dialect = schemaNode < 0 ? defaultDialect : registry.DialectOf(_document, schemaNode);
        var id = Identifier(0, dialect);
        var uri = id is null ? _document.RetrievalUri : UriReference.Resolve(_document.RetrievalUri, id);
        var resource = new SchemaResource(uri, dialect, loaded, 0);
        Register(resource, id is null ? -1 : _document.FindMember(0, dialect.IdKeyword));
        ReadInto(new SchemaNode(resource, 0));
    }

    /// <summary>Reads a schema inside the document.</summary>
    /// <param name="node">An object or boolean.</param>
    /// <param name="enclosing">The resource that it lies in, unless it is a resource itself.</param>
    /// <returns>The schema, with all under it.</returns>
    public SchemaNode Read(int node, SchemaResource enclosing)
    {
        if (loaded.Schemas[node] is { } known)
        {
            return known;
        }

        return ReadInto(new SchemaNode(ResourceAt(node, enclosing), node));
    }

    private SchemaResource ResourceAt(int node, SchemaResource enclosing)
    {
        if (!_document.Json.IsObject(node))
        {
            return enclosing;
        }

        var schemaNode = _document.FindMember(node, "$schema");
        var dialect = schemaNode < 0 ? enclosing.Dialect : registry.DialectOf(_document, schemaNode);
        if (Identifier(node, dialect) is not { } id)
        {
            return enclosing;
        }

        var resource = new SchemaResource(UriReference.Resolve(enclosing.Uri, id), dialect, loaded, node);
        Register(resource, _document.FindMember(node, dialect.IdKeyword));
        return resource;
    }

    private SchemaNode ReadInto(SchemaNode schema)
    {
        loaded.Schemas[schema.Node] = schema;
        var json = _document.Json;
        if (!json.IsObject(schema.Node))
        {
            return schema;
        }

        var dialect = schema.Dialect;
        if (dialect.ReferenceHidesSiblings && _document.FindMember(schema.Node, "$ref") is var reference && reference > 0 && json.IsString(reference))
        {
            schema.SetKeywords([ReadKeyword(schema, reference - 1)]);
            return schema;
        }

        var keywords = new SchemaKeyword[json.CountOf(schema.Node)];
        var count = 0;
        for (var name = schema.Node + 1; name < json.EndOf(schema.Node); name = json.After(name + 1))
        {
            keywords[count++] = ReadKeyword(schema, name);
        }

        schema.SetKeywords(keywords);
        return schema;
    }

    private SchemaKeyword ReadKeyword(SchemaNode owner, int nameNode)
    {
        var json = _document.Json;
        var name = JsonStrings.GetString(json, nameNode);
        var definition = owner.Dialect.TryGetKeyword(name, out var known) ? known : null;
        var keyword = new SchemaKeyword(owner, definition?.Name ?? name, nameNode, definition);
        switch (definition?.Value)
        {
            case KeywordValue.Schema or KeywordValue.SchemaOrArray when IsSchema(keyword.ValueNode):
                keyword.Schema = Read(keyword.ValueNode, owner.Resource);
                break;
            case KeywordValue.SchemaArray or KeywordValue.SchemaOrArray when json.IsArray(keyword.ValueNode):
                keyword.Schemas = ReadArray(keyword.ValueNode, owner.Resource);
                break;
            case KeywordValue.SchemaMap or KeywordValue.SchemaOrNamesMap when json.IsObject(keyword.ValueNode):
                keyword.Members = ReadMembers(keyword.ValueNode, owner.Resource);
                break;
            case KeywordValue.Reference:
                registry.AddUnresolved(keyword);
                break;
            case KeywordValue.Plain:
                ReadIdentity(keyword);
                break;
        }

        return keyword;
    }

    private SchemaNode[] ReadArray(int node, SchemaResource resource)
    {
        var json = _document.Json;
        var schemas = new List<SchemaNode>(json.CountOf(node));
        for (var item = node + 1; item < json.EndOf(node); item = json.After(item))
        {
            if (IsSchema(item))
            {
                schemas.Add(Read(item, resource));
            }
        }

        return [.. schemas];
    }

    private SchemaMember[] ReadMembers(int node, SchemaResource resource)
    {
        var json = _document.Json;
        var members = new SchemaMember[json.CountOf(node)];
        var count = 0;
        for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
        {
            var schema = IsSchema(name + 1) ? Read(name + 1, resource) : null;
            members[count++] = new SchemaMember(JsonStrings.GetString(json, name), name, schema);
        }

        return members;
    }

    /// <summary>Registers what a keyword says about the identity of its schema.</summary>
    private void ReadIdentity(SchemaKeyword keyword)
    {
        switch (keyword.Definition!.Kind)
        {
            case KeywordKind.Anchor or KeywordKind.DynamicAnchor when keyword.AsString() is { } anchor:
                AddAnchor(keyword, anchor, keyword.Definition.Kind == KeywordKind.DynamicAnchor);
                break;
            case KeywordKind.Id when keyword.Owner.Dialect.IdCanBeAnchor && keyword.AsString() is { } id:
                if (UriReference.SplitFragment(id).Fragment is { Length: > 0 } fragment && fragment[0] != '/')
                {
                    AddAnchor(keyword, fragment, false);
                }

                break;
            case KeywordKind.RecursiveAnchor when keyword.AsBoolean() == true && keyword.Owner.Node == keyword.Owner.Resource.RootNode:
                keyword.Owner.Resource.HasRecursiveAnchor = true;
                break;
        }
    }

    private void AddAnchor(SchemaKeyword keyword, string anchor, bool isDynamic)
    {
        if (!keyword.Owner.Resource.TryAddAnchor(anchor, keyword.Owner, isDynamic, out var first))
        {
            AddProblem(SchemaProblemCodes.DuplicateAnchor, $"The anchor '{anchor}' is already that of '#{first!.Pointer}' in the same schema resource.", keyword.ValueNode);
        }
    }

    private void Register(SchemaResource resource, int idNode)
    {
        // Two documents without identifiers may share a retrieval URI; the first one is found under it.
        if (!registry.TryAddResource(resource) && idNode >= 0)
        {
            AddProblem(SchemaProblemCodes.DuplicateId, $"The identifier '{resource.Uri}' is already that of another schema.", idNode);
        }
    }

    /// <summary>The identifier that a schema object gives itself, without a fragment; null where it gives none that makes it a resource.</summary>
    private string? Identifier(int node, Dialect dialect)
    {
        var json = _document.Json;
        var idNode = _document.FindMember(node, dialect.IdKeyword);
        if (idNode < 0 || !json.IsString(idNode) || (dialect.ReferenceHidesSiblings && _document.FindMember(node, "$ref") >= 0))
        {
            return null;
        }

        var (uri, _) = UriReference.SplitFragment(JsonStrings.GetString(json, idNode));
        return uri.Length == 0 ? null : uri;
    }

    private bool IsSchema(int node) => _document.Json.KindOf(node) is JsonKind.Object or JsonKind.True or JsonKind.False;

    private void AddProblem(string code, string message, int valueNode)
    {
        var json = _document.Json;
        problems.Add(new SchemaProblem(code, message, _document, json.StartOf(valueNode), json.RawValue(valueNode).Length));
    }
}
