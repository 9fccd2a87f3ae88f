using System.Text.Json;
using Schemawright.Json;
using Schemawright.Json.Strings;
using Schemawright.Runtime.Codecs;

namespace Schemawright.Values;

/// <summary>Writes values of indexed texts token by token, so that an indenting writer breaks the lines.</summary>
internal static class IndentedValueWriter
{
    /// <summary>Writes a value.</summary>
    public static void Write(Utf8JsonWriter writer, in IndexedJson json, int node)
    {
        switch (json.KindOf(node))
        {
            case JsonKind.Object:
                WriteObject(writer, json, node);
                break;
            case JsonKind.Array:
                WriteArray(writer, json, node);
                break;
            case JsonKind.String:
                writer.WriteStringValue(JsonStrings.GetString(json, node));
                break;
            case JsonKind.Number:
                WriteNumber(writer, json, node);
                break;
            case JsonKind.Null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteBooleanValue(json.KindOf(node) == JsonKind.True);
                break;
        }
    }

    // A raw value is not put on a line of its own in an array (an element is, but must be parsed), so that this is for the odd number only.
    private static void WriteNumber(Utf8JsonWriter writer, in IndexedJson json, int node)
    {
        if (DecimalCodec.KeepsRawValue(json, node) && DecimalCodec.TryRead(json, node, out var value))
            writer.WriteNumberValue(value);
        else
            JsonElement.Parse(json.RawValue(node)).WriteTo(writer);
    }

    private static void WriteArray(Utf8JsonWriter writer, in IndexedJson json, int node)
    {
        writer.WriteStartArray();
        var end = json.EndOf(node);
        for (var item = node + 1; item < end; item = json.After(item))
            Write(writer, json, item);
        writer.WriteEndArray();
    }

    private static void WriteObject(Utf8JsonWriter writer, in IndexedJson json, int node)
    {
        writer.WriteStartObject();
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            writer.WritePropertyName(JsonStrings.GetString(json, name));
            Write(writer, json, name + 1);
        }

        writer.WriteEndObject();
    }
}
