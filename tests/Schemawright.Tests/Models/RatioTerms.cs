using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Runtime.Checks;
using Schemawright.Runtime.Codecs;

namespace Schemawright.Tests.Models;

/// <summary>A positional record.</summary>
[JsonConverter(typeof(JsonModelConverter<RatioTerms>))]
[JsonSchemaLocation("https://example.org/models.schema.json#/$defs/terms")]
public sealed partial record RatioTerms : IJsonModel<RatioTerms>
{
    private int _item1;
    private decimal _item2;
    private RawValues _rawValues;

    public RatioTerms(int item1, decimal item2)
    {
        Item1 = item1;
        Item2 = item2;
    }

    private RatioTerms(SkipValidation _)
    {
    }

    public int Item1
    {
        get => _item1;
        init
        {
            _item1 = value;
            _rawValues = _rawValues.Without(0);
        }
    }

    public decimal Item2
    {
        get => _item2;
        init
        {
            _item2 = Constrained.Require<decimal, DecimalCodec, Item2Check>(value);
            _rawValues = _rawValues.Without(1);
        }
    }

    public static ModelSchema Schema { get; } = SchemaDocuments.Schemas.Get("https://example.org/models.schema.json#/$defs/terms");

    public void Deconstruct(out int item1, out decimal item2)
    {
        item1 = Item1;
        item2 = Item2;
    }

    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out RatioTerms value)
    {
        value = null;
        if (!json.IsArray(node) || json.CountOf(node) is < 2 or > 2)
            return false;
        var model = new RatioTerms(default(SkipValidation));
        var index = 0;
        var end = json.EndOf(node);
        for (var item = node + 1; item < end; item = json.After(item), index++)
        {
            switch (index)
            {
                case 0:
                    if (!Int32Codec.TryRead(json, item, out model._item1))
                        return false;
                    if (!Int32Codec.KeepsRawValue(json, item))
                        RawValues.Keep(ref model._rawValues, 0, json, item);
                    break;
                case 1:
                    if (!DecimalCodec.TryRead(json, item, out model._item2) || !Item2Check.Accepts(json, item))
                        return false;
                    if (!DecimalCodec.KeepsRawValue(json, item))
                        RawValues.Keep(ref model._rawValues, 1, json, item);
                    break;
            }
        }

        value = model;
        return true;
    }

    public static bool Accepts(in IndexedJson json, int node)
    {
        if (!json.IsArray(node) || json.CountOf(node) is < 2 or > 2)
            return false;
        var first = node + 1;
        var second = json.After(first);
        return Int32Codec.Accepts(json, first) && DecimalCodec.Accepts(json, second) && Item2Check.Accepts(json, second);
    }

    public static void Write(Utf8JsonWriter writer, RatioTerms value)
    {
        writer.WriteStartArray();
        if (!value._rawValues.TryWrite(writer, 0))
            Int32Codec.Write(writer, value._item1);
        if (!value._rawValues.TryWrite(writer, 1))
            DecimalCodec.Write(writer, value._item2);
        writer.WriteEndArray();
    }

    private readonly struct Item2Check : IJsonCheck
    {
        public static bool Accepts(in IndexedJson json, int node) => JsonChecks.Above(json, node, "0"u8);
    }
}
