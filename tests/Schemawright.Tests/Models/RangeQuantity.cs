using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Runtime.Checks;
using Schemawright.Runtime.Codecs;
using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Models;

/// <summary>A case of <see cref="Quantity"/>.</summary>
[JsonConverter(typeof(JsonModelConverter<RangeQuantity>))]
[JsonSchemaLocation("https://example.org/models.schema.json#/$defs/range")]
public sealed partial record RangeQuantity : Quantity, IJsonModel<RangeQuantity>
{
    private static readonly PropertyNames Names = new("form", "low", "high");
    private decimal _low;
    private decimal _high;
    private RawValues _rawValues;

    public RangeQuantity()
    {
    }

    [SetsRequiredMembers]
    private RangeQuantity(SkipValidation _)
    {
    }

    public static new ModelSchema Schema { get; } = SchemaDocuments.Schemas.Get("https://example.org/models.schema.json#/$defs/range");

    public override string Form => "range";

    public required decimal Low
    {
        get => _low;
        init
        {
            _low = value;
            _rawValues = _rawValues.Without(1);
        }
    }

    public required decimal High
    {
        get => _high;
        init
        {
            _high = value;
            _rawValues = _rawValues.Without(2);
        }
    }

    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out RangeQuantity value)
    {
        value = null;
        if (!json.IsObject(node))
            return false;
        var model = new RangeQuantity(default(SkipValidation));
        var seen = 0UL;
        var next = 0;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            switch (Names.IndexOf(json, name, ref next))
            {
                case 0:
                    if (!JsonChecks.IsConst(json, name + 1, "\"range\""u8))
                        return false;
                    seen |= 0x1UL;
                    break;
                case 1:
                    if (!DecimalCodec.TryRead(json, name + 1, out model._low))
                        return false;
                    if (!DecimalCodec.KeepsRawValue(json, name + 1))
                        RawValues.Keep(ref model._rawValues, 1, json, name + 1);
                    seen |= 0x2UL;
                    break;
                case 2:
                    if (!DecimalCodec.TryRead(json, name + 1, out model._high))
                        return false;
                    if (!DecimalCodec.KeepsRawValue(json, name + 1))
                        RawValues.Keep(ref model._rawValues, 2, json, name + 1);
                    seen |= 0x4UL;
                    break;
                default:
                    return false;
            }
        }

        value = seen == 0x7UL ? model : null;
        return value is not null;
    }

    public static new bool Accepts(in IndexedJson json, int node)
    {
        if (!json.IsObject(node))
            return false;
        var seen = 0UL;
        var next = 0;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            switch (Names.IndexOf(json, name, ref next))
            {
                case 0:
                    if (!JsonChecks.IsConst(json, name + 1, "\"range\""u8))
                        return false;
                    seen |= 0x1UL;
                    break;
                case 1:
                    if (!DecimalCodec.Accepts(json, name + 1))
                        return false;
                    seen |= 0x2UL;
                    break;
                case 2:
                    if (!DecimalCodec.Accepts(json, name + 1))
                        return false;
                    seen |= 0x4UL;
                    break;
                default:
                    return false;
            }
        }

        return seen == 0x7UL;
    }

    public static void Write(Utf8JsonWriter writer, RangeQuantity value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Names[0]);
        writer.WriteRawValue("\"range\""u8, skipInputValidation: true);
        writer.WritePropertyName(Names[1]);
        if (!value._rawValues.TryWrite(writer, 1))
            DecimalCodec.Write(writer, value._low);
        writer.WritePropertyName(Names[2]);
        if (!value._rawValues.TryWrite(writer, 2))
            DecimalCodec.Write(writer, value._high);
        writer.WriteEndObject();
    }
}
