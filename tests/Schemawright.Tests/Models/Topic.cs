using System.Text.Json;
using System.Text.Json.Serialization;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Runtime.Checks;
using Schemawright.Runtime.Codecs;
using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Models;

/// <summary>An open list: known constants, other values allowed.</summary>
[JsonConverter(typeof(JsonModelConverter<Topic>))]
[JsonSchemaLocation("https://example.org/models.schema.json#/$defs/topic")]
public readonly partial record struct Topic : IJsonModel<Topic>
{
    private static readonly StringTable Known = new("food", "border");
    private readonly string? _value;

    public Topic(string value) => _value = Constrained.Require<string, StringCodec, ValueCheck>(value, nameof(value));

    private Topic(string value, SkipValidation _) => _value = value;

    public static Topic Food { get; } = new("food", default);

    public static Topic Border { get; } = new("border", default);

    public static ValueList<Topic> KnownValues { get; } = [Food, Border];

    public static ModelSchema Schema { get; } = SchemaDocuments.Schemas.Get("https://example.org/models.schema.json#/$defs/topic");

    public bool IsKnown => Known.IndexOf(_value) >= 0;

    public string Value => _value ?? throw new InvalidOperationException("A default Topic has no value.");

    public static implicit operator string(Topic value) => value.Value;

    public static explicit operator Topic(string value) => new(value);

    public override string ToString() => _value ?? "";

    public static bool TryRead(in IndexedJson json, int node, out Topic value)
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

    public static void Write(Utf8JsonWriter writer, Topic value) => StringCodec.Write(writer, value.Value);

    private readonly struct ValueCheck : IJsonCheck
    {
        public static bool Accepts(in IndexedJson json, int node) => JsonChecks.Length(json, node, 1, int.MaxValue);
    }
}
