using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DefectionFactors.Editing;

/// <summary>Datasets as trees that can be changed, and back to text.</summary>
internal static class EditableText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads an object; numbers keep their digits.</summary>
    /// <param name="utf8Json">A text that was found to be a JSON object.</param>
    public static JsonObject Read(ReadOnlySpan<byte> utf8Json) =>
        JsonNode.Parse(utf8Json, documentOptions: new JsonDocumentOptions { MaxDepth = 1000 })!.AsObject();

    /// <summary>Writes a tree for people: indented, LF, with a line feed at the end.</summary>
    public static byte[] Write(JsonObject tree)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Options))
            tree.WriteTo(writer);
        text.Write("\n"u8);
        return text.WrittenSpan.ToArray();
    }

    /// <summary>The text of a member; null where it is absent or no text.</summary>
    public static string? TextOf(JsonObject tree, string member) => tree[member] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    /// <summary>The objects in a member that is a list; none where it is absent.</summary>
    public static IEnumerable<JsonObject> ObjectsOf(JsonObject tree, string member) => (tree[member] as JsonArray ?? []).OfType<JsonObject>();
}
