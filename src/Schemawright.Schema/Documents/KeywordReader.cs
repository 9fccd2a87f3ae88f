using Schemawright.Dialects;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Documents;

/// <summary>Creates the keywords of a schema whose subschemas have been read.</summary>
internal static class KeywordReader
{
    /// <summary>Creates the keywords.</summary>
    /// <returns>The keywords in document order. Up to draft 7, only the reference of a schema that has one, because all others are ignored.</returns>
    public static SchemaKeyword[] Read(SchemaNode schema)
    {
        var json = schema.Document.Json;
        if (!json.IsObject(schema.Node))
            return [];
        if (HidingReference(json, schema.Dialect, SchemaHead.Of(json, schema.Node)) is var reference && reference >= 0)
            return [Read(schema, reference - 1)];

        var keywords = new SchemaKeyword[json.CountOf(schema.Node)];
        var count = 0;
        for (var name = schema.Node + 1; name < json.EndOf(schema.Node); name = json.After(name + 1))
            keywords[count++] = Read(schema, name);
        return keywords;
    }

    /// <summary>The value of the reference that hides all other keywords of its schema, up to draft 7.</summary>
    /// <returns>The node; -1 if there is no such reference.</returns>
    public static int HidingReference(in IndexedJson json, Dialect dialect, SchemaHead head) =>
        dialect.ReferenceHidesSiblings && head.Reference >= 0 && json.IsString(head.Reference) ? head.Reference : -1;

    private static SchemaKeyword Read(SchemaNode owner, int nameNode)
    {
        var json = owner.Document.Json;
        var definition = owner.Dialect.FindKeyword(json, nameNode);
        var keyword = new SchemaKeyword(owner, definition?.Name ?? JsonStrings.GetString(json, nameNode), nameNode, definition);
        var schemas = owner.Resource.Loaded.Schemas;
        switch (definition?.Value)
        {
            case KeywordValue.Schema or KeywordValue.SchemaOrArray when !json.IsArray(keyword.ValueNode):
                keyword.Schema = schemas[keyword.ValueNode];
                break;
            case KeywordValue.SchemaArray or KeywordValue.SchemaOrArray when json.IsArray(keyword.ValueNode):
                keyword.Schemas = ReadArray(json, keyword.ValueNode, schemas);
                break;
            case KeywordValue.SchemaMap or KeywordValue.SchemaOrNamesMap when json.IsObject(keyword.ValueNode):
                keyword.Members = ReadNamed(json, keyword.ValueNode, schemas);
                break;
            case KeywordValue.Reference:
                keyword.Target = Array.Find(owner.Targets, target => target.NameNode == nameNode).Target;
                break;
        }

        return keyword;
    }

    private static SchemaNode[] ReadArray(in IndexedJson json, int node, SchemaTable schemas)
    {
        var read = new List<SchemaNode>(json.CountOf(node));
        for (var item = node + 1; item < json.EndOf(node); item = json.After(item))
        {
            if (schemas[item] is { } schema)
                read.Add(schema);
        }

        return [.. read];
    }

    private static NamedSubschema[] ReadNamed(in IndexedJson json, int node, SchemaTable schemas)
    {
        var named = new NamedSubschema[json.CountOf(node)];
        var count = 0;
        for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
            named[count++] = new NamedSubschema(JsonStrings.GetString(json, name), name, schemas[name + 1]);
        return named;
    }
}
