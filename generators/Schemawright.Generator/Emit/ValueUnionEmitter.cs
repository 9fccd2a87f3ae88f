using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>A union of values: a record around one value of one of several C# types.</summary>
internal static class ValueUnionEmitter
{
    /// <summary>Writes the record.</summary>
    public static void Write(SourceWriter writer, ValueUnionSpec spec)
    {
        FileEmitter.WriteTypeHead(writer, spec, $"global::Schemawright.JsonModelConverter<{spec.Name}>");
        using (writer.Block($"{spec.Accessibility} sealed partial record {spec.Name} : global::Schemawright.IJsonModel<{spec.Name}>"))
        {
            if (spec.Table is not null)
                CaseTableEmitter.WriteField(writer, spec.Table);
            writer.WriteLine($"""
                private readonly global::Schemawright.Runtime.UnionValue _value;

                private {spec.Name}(global::Schemawright.Runtime.UnionValue value) => _value = value;
                """);
            ValueUnionMatchEmitter.Write(writer, spec);
            ModelMembersEmitter.Write(writer, spec, ModelMembersEmitter.ParsedClass(spec));
            ModelMembersEmitter.WriteToString(writer);
            WriteTryRead(writer, spec);
            WriteAccepts(writer, spec);
            WriteWrite(writer, spec);
            if (spec.Table is not null)
                CaseTableEmitter.WriteCases(writer, spec.Cases.Select(static @case => @case.Value.Codec));
            else if (IsCounted(spec))
                WriteCaseOf(writer, spec);
            CheckEmitter.Write(writer, spec.Checks, spec.SchemaDocuments);
        }
    }

    private static void WriteTryRead(SourceWriter writer, ValueUnionSpec spec)
    {
        var keepsJson = !spec.IsDisjoint && !spec.IsExclusive ? ", keepsJson: true" : "";
        var reads = spec.Cases.Select((@case, i) => $"global::Schemawright.Runtime.UnionValue.TryRead<{@case.Value.CSharpType}, {@case.Value.Codec}>(json, node, {Literal.Int32(i)}, out read{keepsJson})").ToArray();
        using (CodecMethodEmitter.TryReadClass(writer, spec.Name))
        {
            writer.WriteLine("value = null;");
            if (spec.WholeCheck is not null)
                writer.WriteLine($"if (!{spec.WholeCheck}.Accepts(json, node)) return false;");
            writer.WriteLine(spec.Table is not null ? ReadChosen(CaseTableEmitter.ToRead(IsCounted(spec)), reads)
                : IsCounted(spec) ? ReadChosen("CaseOf(json, node)", reads)
                : ReadFirst(reads));
            writer.WriteLine("""
                value = new(read);
                return true;
                """);
        }
    }

    // Of several cases that accept, the first is read.
    private static string ReadFirst(string[] reads) => $"""
        if (!{string.Join("\n    && !", reads.Select(static (read, i) => i == 0 ? read.Replace("out read", "out var read") : read))})
            return false;
        """;

    private static string ReadChosen(string chosen, string[] reads) => $$"""
        global::Schemawright.Runtime.UnionValue read = default;
        var isRead = {{chosen}} switch
        {
            {{string.Join("\n    ", reads.Select(static (read, i) => $"{Literal.Int32(i)} => {read},"))}}
            _ => false,
        };
        if (!isRead) return false;
        """;

    private static void WriteAccepts(SourceWriter writer, ValueUnionSpec spec) => CodecMethodEmitter.WriteAccepts(writer, spec.WholeCheck is null
        ? AcceptsCase(spec)
        : $"{spec.WholeCheck}.Accepts(json, node)\n    && ({AcceptsCase(spec)})");

    private static string AcceptsCase(ValueUnionSpec spec) => spec.Table is not null ? $"{CaseTableEmitter.Accepting(IsCounted(spec))} >= 0"
        : IsCounted(spec)
        ? "CaseOf(json, node) >= 0"
        : string.Join("\n    || ", spec.Cases.Select(static @case => $"{@case.Value.Codec}.Accepts(json, node)"));

    // Exactly one case must accept.
    private static void WriteCaseOf(SourceWriter writer, ValueUnionSpec spec)
    {
        writer.WriteLine();
        using (writer.Block($"private static int CaseOf({CodecMethodEmitter.Parameters})"))
        {
            writer.WriteLine("var found = -1;");
            for (var i = 0; i < spec.Cases.Count; i++)
            {
                writer.WriteLine($$"""
                    if ({{spec.Cases[i].Value.Codec}}.Accepts(json, node))
                    {
                        {{(i == 0 ? "" : "if (found >= 0) return -1;\n")}}found = {{i}};
                    }

                    """);
            }

            writer.WriteLine("return found;");
        }
    }

    private static void WriteWrite(SourceWriter writer, ValueUnionSpec spec)
    {
        using (CodecMethodEmitter.Write(writer, spec.Name))
        using (writer.Block("switch (value._value.Case)"))
        {
            for (var i = 0; i < spec.Cases.Count; i++)
            {
                writer.WriteLine($"""
                    case {i}:
                        value._value.Write<{spec.Cases[i].Value.CSharpType}, {spec.Cases[i].Value.Codec}>(writer);
                        break;
                    """);
            }
        }
    }

    private static bool IsCounted(ValueUnionSpec spec) => spec is { IsExclusive: true, IsDisjoint: false };
}
