using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>A positional record: the items of an array by their places.</summary>
internal static class TupleEmitter
{
    /// <summary>Writes the record.</summary>
    public static void Write(SourceWriter writer, TupleSpec spec)
    {
        FileEmitter.WriteTypeHead(writer, spec, $"global::Schemawright.JsonModelConverter<{spec.Name}>");
        using (writer.Block($"{spec.Accessibility} sealed partial record {spec.Name} : global::Schemawright.IJsonModel<{spec.Name}>"))
        {
            foreach (var item in spec.Items)
                PropertyEmitter.WriteField(writer, item);
            if (spec.KeepsRawValues)
                writer.WriteLine("private global::Schemawright.Runtime.RawValues _rawValues;");
            WriteConstructors(writer, spec);
            for (var i = 0; i < spec.Items.Count; i++)
                PropertyEmitter.Write(writer, spec.Items[i], i, isPositional: true);
            WriteDeconstruct(writer, spec);
            ModelMembersEmitter.Write(writer, spec, ModelMembersEmitter.ParsedClass(spec));
            ModelMembersEmitter.WriteToString(writer);
            WriteTryRead(writer, spec);
            WriteAccepts(writer, spec);
            WriteWrite(writer, spec);
            CheckEmitter.Write(writer, spec.Checks, spec.SchemaDocuments);
        }
    }

    private static void WriteConstructors(SourceWriter writer, TupleSpec spec)
    {
        var items = spec.Items.Where(static item => item.Constant is null).ToArray();
        var parameters = items.Select(static item => $"{PropertyEmitter.DeclaredType(item)} {Parameter(item)}{(item.IsRequired ? "" : " = default")}");
        writer.WriteLine($$"""

            /// <summary>Creates a value from its items.</summary>
            /// <exception cref="global::System.ArgumentException">An item is not valid against the schema.</exception>
            public {{spec.Name}}({{string.Join(", ", parameters)}})
            {
                {{string.Join("\n", items.Select(static item => $"{item.Name} = {Parameter(item)};"))}}
            }

            private {{spec.Name}}(global::Schemawright.Runtime.SkipValidation _) { }
            """);
    }

    private static void WriteDeconstruct(SourceWriter writer, TupleSpec spec)
    {
        var parameters = spec.Items.Select(static item => $"out {PropertyEmitter.DeclaredType(item)} {Parameter(item)}");
        writer.WriteLine($$"""

            /// <summary>Deconstructs the value into its items.</summary>
            public void Deconstruct({{string.Join(", ", parameters)}})
            {
                {{string.Join("\n", spec.Items.Select(static item => $"{Parameter(item)} = {item.Name};"))}}
            }
            """);
    }

    private static void WriteTryRead(SourceWriter writer, TupleSpec spec)
    {
        using (CodecMethodEmitter.TryReadClass(writer, spec.Name))
        {
            writer.WriteLine($"""
                value = null;
                {Guard(spec)}
                var model = new {spec.Name}(default(global::Schemawright.Runtime.SkipValidation));
                """);
            WriteTraversal(writer, spec, static (body, item, index) => PropertyReadingEmitter.WriteRead(body, item, index, "item"));
            if (spec.WholeCheck is not null)
                writer.WriteLine($"if (!{spec.WholeCheck}.Accepts(json, node)) return false;");
            writer.WriteLine("""
                value = model;
                return true;
                """);
        }
    }

    private static void WriteAccepts(SourceWriter writer, TupleSpec spec)
    {
        using (CodecMethodEmitter.Accepts(writer))
        {
            writer.WriteLine(Guard(spec));
            WriteTraversal(writer, spec, static (body, item, _) => PropertyReadingEmitter.WriteAccept(body, item, "item"));
            writer.WriteLine($"return {(spec.WholeCheck is null ? "true" : $"{spec.WholeCheck}.Accepts(json, node)")};");
        }
    }

    // if (!json.IsArray(node) || json.CountOf(node) is < 2 or > 3) return false;
    private static string Guard(TupleSpec spec)
    {
        var required = spec.Items.Count(static item => item.IsRequired);
        return $"if (!json.IsArray(node) || json.CountOf(node) is < {Literal.Int32(required)} or > {Literal.Int32(spec.Items.Count)}) return false;";
    }

    private static void WriteTraversal(SourceWriter writer, TupleSpec spec, Action<SourceWriter, PropertySpec, int> writeItem)
    {
        writer.WriteLine("""
            var index = 0;
            var end = json.EndOf(node);
            """);
        using (writer.Block("for (var item = node + 1; item < end; item = json.After(item), index++)"))
        using (writer.Block("switch (index)"))
        {
            for (var i = 0; i < spec.Items.Count; i++)
            {
                writer.WriteLine($"case {i}:");
                using var section = writer.Indent();
                writeItem(writer, spec.Items[i], i);
                writer.WriteLine("break;");
            }
        }

        writer.WriteLine();
    }

    private static void WriteWrite(SourceWriter writer, TupleSpec spec)
    {
        using (CodecMethodEmitter.Write(writer, spec.Name))
        {
            WriteGapGuards(writer, spec);
            writer.WriteLine("writer.WriteStartArray();");
            for (var i = 0; i < spec.Items.Count; i++)
            {
                var present = PropertyWritingEmitter.PresentCondition(spec.Items[i], i);
                using var block = present is null ? (SourceBlock?)null : writer.Block($"if ({present})");
                PropertyWritingEmitter.WriteValue(writer, spec.Items[i], i);
            }

            writer.WriteLine("writer.WriteEndArray();");
        }
    }

    // An array has no gaps, so an item after an absent one would slip into its place.
    private static void WriteGapGuards(SourceWriter writer, TupleSpec spec)
    {
        for (var i = 1; i < spec.Items.Count; i++)
        {
            var (before, item) = (PropertyWritingEmitter.PresentCondition(spec.Items[i - 1], i - 1), PropertyWritingEmitter.PresentCondition(spec.Items[i], i));
            if (before is null || item is null)
                continue;
            writer.WriteLine($"""
                if (({item}) && !({before}))
                    throw new global::System.InvalidOperationException("{spec.Items[i].Name} can't be set without {spec.Items[i - 1].Name}.");
                """);
        }
    }

    private static string Parameter(PropertySpec item) => item.Parameter ?? item.Field.Substring(1);
}
