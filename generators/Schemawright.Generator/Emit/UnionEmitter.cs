using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>A closed hierarchy: the abstract record. Its cases are objects, each a file of its own.</summary>
internal static class UnionEmitter
{
    /// <summary>Writes the record.</summary>
    public static void Write(SourceWriter writer, UnionSpec spec)
    {
        FileEmitter.WriteTypeHead(writer, spec, $"global::Schemawright.JsonModelConverter<{spec.Name}>");
        using (writer.Block($"{spec.Accessibility} abstract partial record {spec.Name} : global::Schemawright.IJsonModel<{spec.Name}>"))
        {
            if (spec.Table is not null)
                CaseTableEmitter.WriteField(writer, spec.Table);
            else if (spec.Selection != UnionSelection.Trial)
                writer.WriteLine($"private static readonly global::Schemawright.Runtime.Tables.StringTable s_cases = new({Literal.Strings(spec.Cases.SelectMany(static @case => @case.Keys))});\n");
            writer.WriteLine($"private protected {spec.Name}() {{ }}");
            foreach (var property in spec.CommonProperties)
                PropertyEmitter.WriteAbstract(writer, property);
            UnionMatchEmitter.Write(writer, spec);
            ModelMembersEmitter.Write(writer, spec, ModelMembersEmitter.ParsedClass(spec));
            ModelMembersEmitter.WriteToString(writer, isSealed: true);
            WriteTryRead(writer, spec);
            WriteAccepts(writer, spec);
            WriteWrite(writer, spec);
            if (spec.Table is not null)
                CaseTableEmitter.WriteCases(writer, spec.Cases.Select(static @case => @case.Type));
            else if (NeedsTrial(spec))
                WriteCaseOf(writer, spec);
            CheckEmitter.Write(writer, spec.Checks, spec.SchemaDocuments);
        }
    }

    private static void WriteTryRead(SourceWriter writer, UnionSpec spec)
    {
        using (CodecMethodEmitter.TryReadClass(writer, spec.Name))
        {
            writer.WriteLine("value = null;");
            if (spec.WholeCheck is not null)
                writer.WriteLine($"if (!{spec.WholeCheck}.Accepts(json, node)) return false;");
            using (writer.Block($"switch ({(spec.Table is null ? CaseIndex(spec) : CaseTableEmitter.ToRead(spec.IsExclusive))})"))
            {
                for (var i = 0; i < spec.Cases.Count; i++)
                {
                    writer.WriteLine($"""
                        case {Labels(spec, i)}:
                            if (!{spec.Cases[i].Type}.TryRead(json, node, out var case{i})) return false;
                            value = case{i};
                            return true;
                        """);
                }

                writer.WriteLine("""
                    default:
                        return false;
                    """);
            }
        }
    }

    private static void WriteAccepts(SourceWriter writer, UnionSpec spec)
    {
        using (CodecMethodEmitter.Accepts(writer))
        {
            if (spec.WholeCheck is not null)
                writer.WriteLine($"if (!{spec.WholeCheck}.Accepts(json, node)) return false;");
            if (NeedsTrial(spec))
                writer.WriteLine($"return {CaseIndex(spec)} >= 0;");
            else
                WriteAcceptsChosen(writer, spec);
        }
    }

    private static void WriteAcceptsChosen(SourceWriter writer, UnionSpec spec)
    {
        writer.WriteLine($"return {CaseIndex(spec)} switch");
        writer.WriteLine("{");
        using (writer.Indent())
        {
            for (var i = 0; i < spec.Cases.Count; i++)
                writer.WriteLine($"{Labels(spec, i)} => {spec.Cases[i].Type}.Accepts(json, node),");
            writer.WriteLine("_ => false,");
        }

        writer.WriteLine("};");
    }

    // The cases are asked, so that only the one that accepts is read.
    private static void WriteCaseOf(SourceWriter writer, UnionSpec spec)
    {
        writer.WriteLine();
        using (writer.Block($"private static int CaseOf({CodecMethodEmitter.Parameters})"))
        {
            if (spec.Selection == UnionSelection.Hint)
                WriteHint(writer, spec);
            for (var i = 0; i < spec.Cases.Count; i++)
            {
                var accepts = $"{spec.Cases[i].Type}.Accepts(json, node)";
                if (!spec.IsExclusive)
                    writer.WriteLine($"if ({accepts}) return {i};");
                else if (i == 0)
                    writer.WriteLine($"var found = {accepts} ? 0 : -1;");
                else
                    WriteAnother(writer, accepts, i);
            }

            writer.WriteLine(spec.IsExclusive ? "return found;" : "return -1;");
        }
    }

    private static void WriteAnother(SourceWriter writer, string accepts, int index) => writer.WriteLine($$"""
        if ({{accepts}})
        {
            if (found >= 0) return -1;
            found = {{index}};
        }

        """);

    private static void WriteWrite(SourceWriter writer, UnionSpec spec)
    {
        using (CodecMethodEmitter.Write(writer, spec.Name))
        using (writer.Block("switch (value)"))
        {
            for (var i = 0; i < spec.Cases.Count; i++)
            {
                writer.WriteLine($"""
                    case {spec.Cases[i].Type} case{i}:
                        {spec.Cases[i].Type}.Write(writer, case{i});
                        break;
                    """);
            }
        }
    }

    private static void WriteHint(SourceWriter writer, UnionSpec spec)
    {
        using (writer.Block($"switch ({Key(spec)})"))
        {
            for (var i = 0; i < spec.Cases.Count; i++)
                writer.WriteLine($"case {Keys(spec, i)} when {spec.Cases[i].Type}.Accepts(json, node): return {i};");
        }

        writer.WriteLine();
    }

    private static bool NeedsTrial(UnionSpec spec) => spec.Selection is UnionSelection.Trial or UnionSelection.Hint;

    // The C# expression of what chooses the case.
    private static string CaseIndex(UnionSpec spec) => spec.Table is not null ? CaseTableEmitter.Accepting(spec.IsExclusive) : NeedsTrial(spec) ? "CaseOf(json, node)" : Key(spec);

    // The C# expression of the number of the key that a value has.
    private static string Key(UnionSpec spec) => spec.Discriminator is null
        ? "s_cases.IndexOfProperty(json, node)"
        : $"s_cases.IndexOf(json, global::Schemawright.Runtime.Tables.JsonObjects.Find(json, node, {Literal.Utf8(spec.Discriminator)}))";

    private static string Labels(UnionSpec spec, int index) => NeedsTrial(spec) ? Literal.Int32(index) : Keys(spec, index);

    // 3 or 4
    private static string Keys(UnionSpec spec, int index)
    {
        var first = spec.Cases.Take(index).Sum(static @case => @case.Keys.Count);
        return string.Join(" or ", spec.Cases[index].Keys.Select((_, position) => Literal.Int32(first + position)));
    }
}
