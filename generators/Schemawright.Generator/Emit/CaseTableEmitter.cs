using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>The table that finds the case of a union's value, and the cases that it asks.</summary>
internal static class CaseTableEmitter
{
    /// <summary>Writes the table.</summary>
    public static void WriteField(SourceWriter writer, CaseTableSpec table)
    {
        string[] parts = [.. Kinds(table), .. Strings(table.Telling), .. Requirements(table.Required)];
        writer.WriteLine($$"""
            private static readonly global::Schemawright.Runtime.Tables.CaseTable s_cases = new()
            {
                {{string.Join("\n", parts)}}
            };
            """);
        writer.WriteLine();
    }

    /// <summary>Writes the cases.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="codecs">What accepts each case.</param>
    public static void WriteCases(SourceWriter writer, IEnumerable<string> codecs)
    {
        writer.WriteLine();
        using (writer.Block("private readonly struct UnionCases : global::Schemawright.Runtime.Tables.IUnionCases"))
        {
            using var cases = writer.Block($"public static bool Accepts({CodecMethodEmitter.Parameters}, int @case) => @case switch", "};");
            foreach (var (codec, index) in codecs.Select(static (codec, index) => (codec, index)))
                writer.WriteLine($"{Literal.Int32(index)} => {codec}.Accepts(json, node),");
            writer.WriteLine("_ => false,");
        }
    }

    /// <summary>The C# expression of the number of the case that accepts a value.</summary>
    /// <param name="isExclusive">Whether no other case may accept it.</param>
    public static string Accepting(bool isExclusive) => $"s_cases.{(isExclusive ? "Only" : "First")}<UnionCases>(json, node)";

    /// <summary>The C# expression of the number of the case to read a value as.</summary>
    /// <param name="isExclusive">Whether no other case may accept it.</param>
    public static string ToRead(bool isExclusive) => $"s_cases.{(isExclusive ? "Only" : "First")}ToRead<UnionCases>(json, node)";

    // Objects = 0x7,
    private static IEnumerable<string> Kinds(CaseTableSpec table)
    {
        (string Name, ulong Cases)[] kinds =
            [("Objects", table.Objects), ("Arrays", table.Arrays), ("Strings", table.Strings), ("Numbers", table.Numbers), ("Booleans", table.Booleans), ("Nulls", table.Nulls)];
        return kinds.Where(static kind => kind.Cases != 0).Select(static kind => $"{kind.Name} = {Literal.Bits(kind.Cases)},");
    }

    // Discriminator = new("op", 0x0, 0x4, ("and", 0x1UL), ("or", 0x1UL)),
    private static IEnumerable<string> Strings(DiscriminatorSpec? telling) => telling is null
        ? []
        : [$"Discriminator = new({string.Join(", ", [Literal.String(telling.Member), Literal.Bits(telling.Absent), Literal.Bits(telling.Other), .. telling.Strings.Select(Pair)])}),"];

    // Requirements = new(("property", 0x20UL)),
    private static IEnumerable<string> Requirements(EquatableArray<StringCases> required) => required.Count == 0 ? [] : [$"Requirements = new({string.Join(", ", required.Select(Pair))}),"];

    private static string Pair(StringCases pair) => $"({Literal.String(pair.Text)}, {Literal.Word(pair.Cases)})";
}
