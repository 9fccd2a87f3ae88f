using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Schemawright.Json;
using Schemawright.Runtime.Tables;

namespace Schemawright.Tests.Models;

/// <summary>A union with a discriminator: a closed hierarchy.</summary>
[JsonConverter(typeof(JsonModelConverter<Quantity>))]
[JsonSchemaLocation("https://example.org/models.schema.json#/$defs/quantity")]
public abstract partial record Quantity : IJsonModel<Quantity>
{
    private static readonly StringTable Cases = new("exact", "range");

    private protected Quantity()
    {
    }

    public static ModelSchema Schema { get; } = SchemaDocuments.Schemas.Get("https://example.org/models.schema.json#/$defs/quantity");

    public abstract string Form { get; }

    public TResult Match<TResult>(Func<ExactQuantity, TResult> exact, Func<RangeQuantity, TResult> range) => this switch
    {
        ExactQuantity => exact((ExactQuantity)this),
        RangeQuantity => range((RangeQuantity)this),
        _ => throw new UnreachableException(),
    };

    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out Quantity value)
    {
        value = null;
        switch (Cases.IndexOf(json, JsonObjects.Find(json, node, "form"u8)))
        {
            case 0:
                if (!ExactQuantity.TryRead(json, node, out var case0))
                    return false;
                value = case0;
                return true;
            case 1:
                if (!RangeQuantity.TryRead(json, node, out var case1))
                    return false;
                value = case1;
                return true;
            default:
                return false;
        }
    }

    public static bool Accepts(in IndexedJson json, int node) => Cases.IndexOf(json, JsonObjects.Find(json, node, "form"u8)) switch
    {
        0 => ExactQuantity.Accepts(json, node),
        1 => RangeQuantity.Accepts(json, node),
        _ => false,
    };

    public static void Write(Utf8JsonWriter writer, Quantity value)
    {
        switch (value)
        {
            case ExactQuantity case0:
                ExactQuantity.Write(writer, case0);
                break;
            case RangeQuantity case1:
                RangeQuantity.Write(writer, case1);
                break;
        }
    }
}
