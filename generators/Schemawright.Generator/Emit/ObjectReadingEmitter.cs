using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Emit;

/// <summary>
/// <c>TryRead</c> and <c>Accepts</c> of an object: one walk over the members, one <c>case</c> and one bit a property.
/// </summary>
internal static class ObjectReadingEmitter
{
    /// <summary>Writes the method that reads an object into a new instance.</summary>
    public static void WriteTryRead(SourceWriter writer, ObjectSpec spec)
    {
        var seen = new SeenBits(spec.Properties);
        var unknown = spec.UnknownProperties.Value;
        using (CodecMethodEmitter.TryReadClass(writer, spec.Name))
        {
            writer.WriteLine($"""
                value = null;
                if (!json.IsObject(node)) return false;
                var model = new {spec.Name}(default(global::Schemawright.Runtime.SkipValidation));
                """);
            if (unknown is not null)
                writer.WriteLine($"global::Schemawright.ValueMap<{unknown.CSharpType}>.Builder? others = null;");
            WriteTraversal(writer, spec, seen, static (body, property, index) => PropertyReadingEmitter.WriteRead(body, property, index, "name + 1"), unknown is null
                ? null
                : $"if (!(others ??= new()).TryAdd<{unknown.Codec}>(json, name)) return false;");
            foreach (var missing in seen.AnyMissing())
                writer.WriteLine($"if ({missing}) return false;");
            if (CanHaveProperties(spec))
                writer.WriteLine($"if (!{seen.AreUnique(unknown is null ? null : "others?.Count ?? 0")}) return false;");
            if (spec.WholeCheck is not null)
                writer.WriteLine($"if (!{spec.WholeCheck}.Accepts(json, node)) return false;");
            if (unknown is not null)
                writer.WriteLine("if (others is not null) model._otherProperties = others.ToMap();");
            writer.WriteLine("""
                value = model;
                return true;
                """);
        }
    }

    /// <summary>Writes the method that gives the verdict only.</summary>
    public static void WriteAccepts(SourceWriter writer, ObjectSpec spec)
    {
        if (spec.IsDecidedByCheck)
        {
            CodecMethodEmitter.WriteAccepts(writer, $"json.IsObject(node) && {spec.WholeCheck}.Accepts(json, node) && {CodecMethodEmitter.NamesAreUnique}", hidesBase: spec.BaseType is not null);
            return;
        }

        var seen = new SeenBits(spec.Properties);
        using (CodecMethodEmitter.Accepts(writer, hidesBase: spec.BaseType is not null))
        {
            writer.WriteLine("if (!json.IsObject(node)) return false;");
            if (spec.UnknownProperties.Value is not null)
                writer.WriteLine(spec.UnknownProperties.AreAnyJson ? "var others = default(global::Schemawright.Runtime.Tables.OtherProperties);" : "var others = 0;");
            WriteTraversal(writer, spec, seen, static (body, property, _) => PropertyReadingEmitter.WriteAccept(body, property, "name + 1"), spec.UnknownProperties switch
            {
                { Value: null } => null,
                { AreAnyJson: true } => "others.Add(json, name);",
                { Value.Codec: var codec } => $"if (!{codec}.Accepts(json, name + 1)) return false;\nothers++;",
            });
            string[] conditions =
            [
                .. seen.AllRequired(),
                .. CanHaveProperties(spec) ? new[] { seen.AreUnique(spec.UnknownProperties.Value is null ? null : "others") } : [],
                .. spec.WholeCheck is null ? [] : new[] { $"{spec.WholeCheck}.Accepts(json, node)" },
            ];
            writer.WriteLine($"return {(conditions.Length == 0 ? "true" : string.Join("\n    && ", conditions))};");
        }
    }

    private static bool CanHaveProperties(ObjectSpec spec) => spec.Properties.Count > 0 || spec.UnknownProperties.Value is not null;

    private static void WriteTraversal(
        SourceWriter writer, ObjectSpec spec, SeenBits seen, Action<SourceWriter, PropertySpec, int> writeProperty, string? unknownMember)
    {
        if (!CanHaveProperties(spec))
        {
            writer.WriteLine("if (json.CountOf(node) != 0) return false;");
            return;
        }

        if (spec.Properties.Count > 0)
            writer.WriteLine($"{seen.Declaration}\nvar next = 0;");
        writer.WriteLine("var end = json.EndOf(node);");
        using (writer.Block("for (var name = node + 1; name < end; name = json.After(name + 1))"))
        {
            if (spec.Properties.Count > 0)
                WriteSwitch(writer, spec, seen, writeProperty, unknownMember);
            else
                writer.WriteLine(unknownMember!);
        }

        writer.WriteLine();
    }

    private static void WriteSwitch(
        SourceWriter writer, ObjectSpec spec, SeenBits seen, Action<SourceWriter, PropertySpec, int> writeProperty, string? unknownMember)
    {
        using var block = writer.Block($"switch (s_names.IndexOf(json, name, ref next, {seen.Marked}))");
        for (var i = 0; i < spec.Properties.Count; i++)
        {
            writer.WriteLine($"case {i}: // {Literal.String(spec.Properties[i].JsonName)}");
            using var section = writer.Indent();
            writeProperty(writer, spec.Properties[i], i);
            writer.WriteLine("break;");
        }

        writer.WriteLine("default:");
        using var last = writer.Indent();
        writer.WriteLine(unknownMember is null ? "return false;" : $"{unknownMember}\nbreak;");
    }
}
