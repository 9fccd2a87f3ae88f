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
[JsonConverter(typeof(JsonModelConverter<ExactQuantity>))]
[JsonSchemaLocation("https://example.org/models.schema.json#/$defs/exact")]
public sealed partial record ExactQuantity : Quantity, IJsonModel<ExactQuantity>
{
    private static readonly PropertyNames Names = new("form", "value");
    private decimal _value;
    private RawValues _rawValues;

    public ExactQuantity()
    {
    }

    [SetsRequiredMembers]
    private ExactQuantity(SkipValidation _)
    {
    }

    public static new ModelSchema Schema { get; } = SchemaDocuments.Schemas.Get("https://example.org/models.schema.json#/$defs/exact");

    public override string Form => "exact";

    public required decimal Value
    {
        get => _value;
        init
        {
            _value = value;
            _rawValues = _rawValues.Without(1);
        }
    }

    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out ExactQuantity value)
    {
        value = null;
        if (!json.IsObject(node))
            return false;
        var model = new ExactQuantity(default(SkipValidation));
        var seen = 0UL;
        var next = 0;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            switch (Names.IndexOf(json, name, ref next))
            {
                case 0:
                    if (!JsonChecks.IsConst(json, name + 1, "\"exact\""u8))
                        return false;
                    seen |= 0x1UL;
                    break;
                case 1:
                    if (!DecimalCodec.TryRead(json, name + 1, out model._value))
                        return false;
                    if (!DecimalCodec.KeepsRawValue(json, name + 1))
                        RawValues.Keep(ref model._rawValues, 1, json, name + 1);
                    seen |= 0x2UL;
                    break;
                default:
                    return false;
            }
        }

        value = seen == 0x3UL ? model : null;
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
                    if (!JsonChecks.IsConst(json, name + 1, "\"exact\""u8))
                        return false;
                    seen |= 0x1UL;
                    break;
                case 1:
                    if (!DecimalCodec.Accepts(json, name + 1))
                        return false;
                    seen |= 0x2UL;
                    break;
                default:
                    return false;
            }
        }

        return seen == 0x3UL;
    }

    public static void Write(Utf8JsonWriter writer, ExactQuantity value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Names[0]);
        writer.WriteRawValue("\"exact\""u8, skipInputValidation: true);
        writer.WritePropertyName(Names[1]);
        if (!value._rawValues.TryWrite(writer, 1))
            DecimalCodec.Write(writer, value._value);
        writer.WriteEndObject();
    }
}
