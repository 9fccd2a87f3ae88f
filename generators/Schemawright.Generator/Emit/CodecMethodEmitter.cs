namespace Schemawright.Generator.Emit;

/// <summary>The methods of <c>IJsonCodec&lt;T&gt;</c>: signatures that open a body, and whole methods of one expression.</summary>
internal static class CodecMethodEmitter
{
    /// <summary>The parameters of all that read.</summary>
    public const string Parameters = "in global::Schemawright.Json.IndexedJson json, int node";

    /// <summary>The condition that no object has a name twice, for a value whose members have not been asked one by one.</summary>
    public const string NamesAreUnique = "global::Schemawright.Runtime.Tables.JsonNames.AreUnique(json, node)";

    /// <summary>Opens <c>TryRead</c> of a class.</summary>
    public static SourceBlock TryReadClass(SourceWriter writer, string type) =>
        Open(writer, $"bool TryRead({Parameters}, [global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {type} value)");

    /// <summary>Opens <c>TryRead</c> of a value type.</summary>
    public static SourceBlock TryReadStruct(SourceWriter writer, string type) => Open(writer, $"bool TryRead({Parameters}, out {type} value)");

    /// <summary>Opens <c>Accepts</c>.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="hidesBase">Whether a base type has the same method.</param>
    public static SourceBlock Accepts(SourceWriter writer, bool hidesBase = false) => Open(writer, $"{(hidesBase ? "new " : "")}bool Accepts({Parameters})");

    /// <summary>Opens <c>Write</c>.</summary>
    public static SourceBlock Write(SourceWriter writer, string type) => Open(writer, $"void Write(global::System.Text.Json.Utf8JsonWriter writer, {type} value)");

    /// <summary>Writes <c>Accepts</c> as one expression.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="hidesBase">Whether a base type has the same method.</param>
    public static void WriteAccepts(SourceWriter writer, string expression, bool hidesBase = false) =>
        WriteMethod(writer, $"{(hidesBase ? "new " : "")}bool Accepts({Parameters})", expression);

    /// <summary>Writes <c>Write</c> as one expression.</summary>
    public static void WriteWrite(SourceWriter writer, string type, string expression) =>
        WriteMethod(writer, $"void Write(global::System.Text.Json.Utf8JsonWriter writer, {type} value)", expression);

    /// <summary>Writes <c>KeepsRawValue</c> as one expression.</summary>
    public static void WriteKeepsRawValue(SourceWriter writer, string expression) => WriteMethod(writer, $"bool KeepsRawValue({Parameters})", expression);

    private static SourceBlock Open(SourceWriter writer, string signature)
    {
        writer.WriteLine();
        FileEmitter.WriteHidden(writer);
        return writer.Block("public static " + signature);
    }

    private static void WriteMethod(SourceWriter writer, string signature, string expression)
    {
        writer.WriteLine();
        FileEmitter.WriteHidden(writer);
        writer.WriteLine($"public static {signature} => {expression};");
    }
}
