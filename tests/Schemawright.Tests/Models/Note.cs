using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Runtime.Codecs;
using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Models;

/// <summary>An open object: members that the schema does not name survive.</summary>
[JsonConverter(typeof(JsonModelConverter<Note>))]
[JsonSchemaLocation("https://example.org/models.schema.json#/$defs/note")]
public sealed partial record Note : IJsonModel<Note>
{
    private static readonly PropertyNames Names = new("text");
    private string? _text;
    private ValueMap<JsonValue> _otherProperties = ValueMap<JsonValue>.Empty;

    public Note()
    {
    }

    [SetsRequiredMembers]
    private Note(SkipValidation _)
    {
    }

    public string? Text
    {
        get => _text;
        init => _text = value;
    }

    public ValueMap<JsonValue> AdditionalProperties
    {
        get => _otherProperties;
        init => _otherProperties = Names.RequireOthers(value);
    }

    public static ModelSchema Schema { get; } = SchemaDocuments.Schemas.Get("https://example.org/models.schema.json#/$defs/note");

    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out Note value)
    {
        value = null;
        if (!json.IsObject(node))
            return false;
        var model = new Note(default(SkipValidation));
        ValueMap<JsonValue>.Builder? others = null;
        var next = 0;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            switch (Names.IndexOf(json, name, ref next))
            {
                case 0:
                    if (!StringCodec.TryRead(json, name + 1, out model._text))
                        return false;
                    break;
                default:
                    if (!(others ??= new()).TryAdd<JsonValueCodec>(json, name))
                        return false;
                    break;
            }
        }

        if (others is not null)
            model._otherProperties = others.ToMap();
        value = model;
        return true;
    }

    public static bool Accepts(in IndexedJson json, int node)
    {
        if (!json.IsObject(node))
            return false;
        var next = 0;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            if (Names.IndexOf(json, name, ref next) == 0 && !StringCodec.Accepts(json, name + 1))
                return false;
        }

        return true;
    }

    public static void Write(Utf8JsonWriter writer, Note value)
    {
        writer.WriteStartObject();
        if (value._text is not null)
        {
            writer.WritePropertyName(Names[0]);
            StringCodec.Write(writer, value._text);
        }

        value._otherProperties.WriteMembers<JsonValueCodec>(writer);
        writer.WriteEndObject();
    }
}
