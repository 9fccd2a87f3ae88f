using System.Text.Json;
using System.Text.Json.Serialization;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Runtime.Checks;
using Schemawright.Runtime.Codecs;

namespace Schemawright.Tests.Models;

/// <summary>A named value.</summary>
[JsonConverter(typeof(JsonModelConverter<RecordId>))]
[JsonSchemaLocation("https://example.org/models.schema.json#/$defs/recordId")]
public readonly partial record struct RecordId : IJsonModel<RecordId>
{
    private readonly string? _value;

    public RecordId(string value) => _value = Constrained.Require<string, StringCodec, ValueCheck>(value, nameof(value));

    private RecordId(string value, SkipValidation _) => _value = value;

    public static ModelSchema Schema { get; } = SchemaDocuments.Schemas.Get("https://example.org/models.schema.json#/$defs/recordId");

    public string Value => _value ?? throw new InvalidOperationException("A default RecordId has no value.");

    public static implicit operator string(RecordId value) => value.Value;

    public static explicit operator RecordId(string value) => new(value);

    public override string ToString() => _value ?? "";

    public static bool TryRead(in IndexedJson json, int node, out RecordId value)
    {
        if (StringCodec.TryRead(json, node, out var read) && ValueCheck.Accepts(json, node))
        {
            value = new(read, default);
            return true;
        }

        value = default;
        return false;
    }

    public static bool Accepts(in IndexedJson json, int node) => StringCodec.Accepts(json, node) && ValueCheck.Accepts(json, node);

    public static void Write(Utf8JsonWriter writer, RecordId value) => StringCodec.Write(writer, value.Value);

    private readonly struct ValueCheck : IJsonCheck
    {
        private static readonly JsonPattern Pattern0 = new("^[a-z]{3}-[0-9]{2}$");

        public static bool Accepts(in IndexedJson json, int node) => JsonChecks.Pattern(json, node, Pattern0);
    }
}
