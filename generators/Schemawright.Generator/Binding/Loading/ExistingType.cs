using Schemawright.Documents;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>A type that exists already and stands for a schema, so that none is generated.</summary>
/// <param name="FullName">The type with <c>global::</c>.</param>
/// <param name="Codec">The type with <c>global::</c> that reads and writes it.</param>
/// <param name="IsValueType">Whether it is a struct or enum.</param>
internal sealed record ExistingType(string FullName, string Codec, bool IsValueType)
{
    /// <summary>Whether it was generated from the schema, so that its codec checks all that the schema says.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>The codec, and beside one that somebody wrote what it need not know of: names that an object has twice.</summary>
    public string Reader => IsGenerated ? Codec : $"global::Schemawright.Runtime.Checks.Constrained<{FullName}, {Codec}, global::Schemawright.Runtime.Checks.UniquePropertyNames>";

    /// <summary>Whether its codec can read text that it would write otherwise.</summary>
    public bool CanLoseRawValue { get; init; } = true;

    /// <summary>Whether a value of the type can fail the codec: a type that somebody wrote may hold anything.</summary>
    public bool CanFailCodec { get; init; } = true;

    private const string TypeKeyword = "x-csharp-type";
    private const string CodecKeyword = "x-csharp-codec";
    private const string StructPrefix = "struct ";

    /// <summary>The type that a schema names.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>The type; null where there is none, or one that C# would not take.</returns>
    public static ExistingType? Of(SchemaNode schema)
    {
        if (TypeOf(schema) is not { } type)
            return null;
        var isValueType = type.StartsWith(StructPrefix, StringComparison.Ordinal);
        var fullName = "global::" + (isValueType ? type.Substring(StructPrefix.Length) : type);
        return new ExistingType(fullName, CodecOf(schema) is { } codec ? "global::" + codec : fullName, isValueType);
    }

    /// <summary>Whether a schema says anything about such a type.</summary>
    /// <param name="schema">Any schema.</param>
    /// <returns>True for one that <see cref="Check"/> has to look at.</returns>
    public static bool IsMentioned(SchemaNode schema) => schema[TypeKeyword] is not null || schema[CodecKeyword] is not null;

    /// <summary>Tells what is written in these keywords and is of no use.</summary>
    /// <param name="schema">Any schema.</param>
    /// <param name="diagnostics">Where it is told.</param>
    public static void Check(SchemaNode schema, DiagnosticBag diagnostics)
    {
        var type = schema[TypeKeyword];
        if (type is not null && TypeOf(schema) is null)
            diagnostics.Add(DiagnosticIds.InvalidName, $"The value of '{TypeKeyword}' must be the full name of a C# type, preceded by 'struct ' for a value type; it is ignored.", type);
        if (schema[CodecKeyword] is not { } codec)
            return;
        if (CodecOf(schema) is null)
            diagnostics.Add(DiagnosticIds.InvalidName, $"The value of '{CodecKeyword}' must be the full name of a C# type; it is ignored.", codec);
        else if (type is null)
            diagnostics.Add(DiagnosticIds.InvalidName, $"'{CodecKeyword}' has no effect without '{TypeKeyword}'; it is ignored.", codec);
    }

    private static string? TypeOf(SchemaNode schema) => schema[TypeKeyword]?.AsString() is { } text
        && CSharpIdentifier.IsValidNamespace(text.StartsWith(StructPrefix, StringComparison.Ordinal) ? text.Substring(StructPrefix.Length) : text) ? text : null;

    private static string? CodecOf(SchemaNode schema) => schema[CodecKeyword]?.AsString() is { } text && CSharpIdentifier.IsValidNamespace(text) ? text : null;
}
