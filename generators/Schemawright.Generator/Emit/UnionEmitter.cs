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
            if (spec.Discriminator is not null)
                writer.WriteLine($"private static readonly global::Schemawright.StringTable s_cases = new({Literal.Strings(spec.Cases.Select(static @case => @case.DiscriminatorValue!))});\n");
            writer.WriteLine($"private protected {spec.Name}() {{ }}");
            foreach (var property in spec.CommonProperties)
                PropertyEmitter.WriteAbstract(writer, property);
            UnionMatchEmitter.Write(writer, spec);
            ModelMembersEmitter.Write(writer, spec, ModelMembersEmitter.ParsedClass(spec));
            ModelMembersEmitter.WriteToString(writer, isSealed: true);
            WriteTryRead(writer, spec);
            WriteAccepts(writer, spec);
            WriteWrite(writer, spec);
            if (spec.Discriminator is null)
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
            using (writer.Block($"switch ({CaseIndex(spec)})"))
            {
                for (var i = 0; i < spec.Cases.Count; i++)
                {
                    writer.WriteLine($"""
                        case {i}:
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
            if (spec.Discriminator is null)
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
                writer.WriteLine($"{i} => {spec.Cases[i].Type}.Accepts(json, node),");
            writer.WriteLine("_ => false,");
        }

        writer.WriteLine("};");
    }

    // Without a discriminator the cases are asked, so that only the one that accepts is read.
    private static void WriteCaseOf(SourceWriter writer, UnionSpec spec)
    {
        writer.WriteLine();
        using (writer.Block($"private static int CaseOf({CodecMethodEmitter.Parameters})"))
        {
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

    // The C# expression of the number of the case that a value belongs to.
    private static string CaseIndex(UnionSpec spec) => spec.Discriminator is null
        ? "CaseOf(json, node)"
        : $"s_cases.IndexOf(json, global::Schemawright.JsonObjects.Find(json, node, {Literal.Utf8(spec.Discriminator)}))";
}
