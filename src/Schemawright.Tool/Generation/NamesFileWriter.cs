extern alias generator;

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using generator::Schemawright.Generator;
using generator::Schemawright.Generator.Binding;
using generator::Schemawright.Generator.Specs;

namespace Schemawright.Tool.Generation;

/// <summary>Writes names files: the C# names that schemas have now, so that they keep them. A name that differs from the one in the file becomes a former one.</summary>
internal static class NamesFileWriter
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The names files of all schemas that have types.</summary>
    /// <param name="binding">The types, and where their schemas stand.</param>
    /// <returns>The texts by paths.</returns>
    public static IReadOnlyDictionary<string, string> Write(BindingResult binding)
    {
        var types = binding.Types.ToDictionary(static type => type.FullName, StringComparer.Ordinal);
        return binding.Places
            .GroupBy(static place => NamesInput.PathFor(place.Path), StringComparer.Ordinal)
            .ToDictionary(static file => file.Key, file => Write(file.Key, file.Select(place => (place.Pointer, types[place.FullName]))), StringComparer.Ordinal);
    }

    private static string Write(string path, IEnumerable<(string Pointer, TypeSpec Type)> types)
    {
        var before = File.Exists(path) ? JsonNode.Parse(File.ReadAllText(path)) : null;
        var all = new JsonObject();
        foreach (var place in types.GroupBy(static type => type.Pointer, static type => type.Type, StringComparer.Ordinal).OrderBy(static place => place.Key, StringComparer.Ordinal))
        {
            // The objects of a union are a type of their own, whose name follows from the union's.
            var pointer = place.Key;
            var known = before?["types"]?[pointer];
            var entry = Entry(place.Single(static type => !type.IsPart).Name, known);
            var members = new JsonObject();
            foreach (var (text, name) in place.SelectMany(Members).OrderBy(static member => member.Text, StringComparer.Ordinal))
                members[text] = Entry(name, (known as JsonObject)?["members"]?[text]) is var member && member.Count == 1 ? member["name"]!.DeepClone() : member;
            if (members.Count > 0)
                entry["members"] = members;
            all[pointer] = entry;
        }

        return new JsonObject { ["types"] = all }.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Entry(string name, JsonNode? before)
    {
        var plain = name.TrimStart('@');
        var former = ((before as JsonObject)?["formerly"] switch
        {
            JsonArray names => names.Select(static item => (string?)item),
            { } one => [(string?)one],
            null => [],
        }).Append((string?)(before as JsonObject)?["name"] ?? (string?)(before as JsonValue)).Where(item => item is not null && item != plain).Distinct().ToArray();
        var entry = new JsonObject { ["name"] = plain };
        if (former.Length > 0)
            entry["formerly"] = new JsonArray([.. former.Select(static item => (JsonNode?)item)]);
        return entry;
    }

    private static IEnumerable<(string Text, string Name)> Members(TypeSpec type) => type switch
    {
        ObjectSpec spec => spec.Properties.Select(static property => (property.JsonName, property.Name)),
        TupleSpec spec => spec.Items.Select(static item => (item.JsonName, item.Name)),
        EnumSpec spec => spec.Members.Select(static member => (member.Value, member.Name)),
        ScalarSpec spec => spec.KnownValues.Select(static member => (member.Value, member.Name)),
        _ => [],
    };
}
