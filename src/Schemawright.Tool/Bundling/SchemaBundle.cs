using System.Text.Json;
using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Tool.Bundling;

/// <summary>
/// Several documents written as one, for tools that can't resolve references across files: every root and every definition becomes an entry of one
/// <c>$defs</c>, and every reference is local.
/// </summary>
internal sealed class SchemaBundle
{
    private readonly BundleNames _names;
    private readonly Utf8JsonWriter _writer;

    private SchemaBundle(BundleNames names, Utf8JsonWriter writer)
    {
        _names = names;
        _writer = writer;
    }

    /// <summary>Writes the bundle.</summary>
    /// <param name="registry">The documents, loaded without problems.</param>
    /// <param name="main">The document whose root schema the bundle stands for.</param>
    /// <param name="identifier">The bundle's own <c>$id</c>.</param>
    /// <param name="writer">Takes the JSON.</param>
    public static void Write(SchemaRegistry registry, SchemaDocument main, string identifier, Utf8JsonWriter writer)
    {
        var roots = registry.Documents.Select(registry.RootOf).OfType<SchemaNode>().ToArray();
        var mainRoot = registry.RootOf(main)!;
        var bundle = new SchemaBundle(new BundleNames(roots), writer);
        writer.WriteStartObject();
        writer.WriteString("$schema", mainRoot.Dialect.Uri);
        writer.WriteString("$id", identifier);
        writer.WriteString("$ref", bundle._names.ReferenceTo(mainRoot));
        writer.WriteStartObject("$defs");
        foreach (var root in roots)
            bundle.WriteDocument(root);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteDocument(SchemaNode root)
    {
        // A document that only holds definitions has no root worth an entry.
        if (root.Keywords.Any(static keyword => !IsHoisted(keyword) && keyword.Definition?.Kind is not (KeywordKind.Annotation or KeywordKind.Comment)))
        {
            _writer.WritePropertyName(_names.NameOf(root));
            WriteSchema(root, isRoot: true);
        }

        foreach (var definition in root.Find(KeywordKind.Definitions)?.Members ?? [])
        {
            _writer.WritePropertyName(_names.NameOf(definition.Schema!));
            WriteSchema(definition.Schema!, isRoot: false);
        }
    }

    private void WriteSchema(SchemaNode schema, bool isRoot)
    {
        if (schema.BooleanValue is { } value)
        {
            _writer.WriteBooleanValue(value);
            return;
        }

        _writer.WriteStartObject();
        foreach (var keyword in schema.Keywords)
        {
            if (isRoot && IsHoisted(keyword))
                continue;
            _writer.WritePropertyName(keyword.Name);
            WriteValue(keyword);
        }

        _writer.WriteEndObject();
    }

    private void WriteValue(SchemaKeyword keyword)
    {
        if (keyword.Target is { } target)
            _writer.WriteStringValue(_names.ReferenceTo(target));
        else if (keyword.Schema is { } schema)
            WriteSchema(schema, isRoot: false);
        else if (keyword.Schemas.Count > 0)
            WriteSchemas(keyword.Schemas);
        else if (keyword.Members.Count > 0 && keyword.Definition?.Value == KeywordValue.SchemaMap)
            WriteMembers(keyword.Members);
        else
            WriteRaw(keyword);
    }

    private void WriteSchemas(IReadOnlyList<SchemaNode> schemas)
    {
        _writer.WriteStartArray();
        foreach (var schema in schemas)
            WriteSchema(schema, isRoot: false);
        _writer.WriteEndArray();
    }

    private void WriteMembers(IReadOnlyList<NamedSubschema> members)
    {
        _writer.WriteStartObject();
        foreach (var member in members)
        {
            _writer.WritePropertyName(member.Name);
            WriteSchema(member.Schema!, isRoot: false);
        }

        _writer.WriteEndObject();
    }

    private void WriteRaw(SchemaKeyword keyword)
    {
        // Through an element, so that the bundle has one indentation throughout.
        using var value = JsonDocument.Parse(keyword.AsRawText());
        value.RootElement.WriteTo(_writer);
    }

    private static bool IsHoisted(SchemaKeyword keyword) =>
        keyword.Definition?.Kind is KeywordKind.Schema or KeywordKind.Id or KeywordKind.Definitions;
}
