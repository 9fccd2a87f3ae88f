using Schemawright.Documents;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>
/// The <c>discriminator</c> of OpenAPI 3.1 section 4.8.25: a hint which case is meant. JSON Schema does not know it, so it never decides what is valid.
/// </summary>
/// <param name="Name">The member that names the case.</param>
/// <param name="Mapping">Names of cases, with the schemas that they stand for as the author wrote them.</param>
internal sealed record OpenApiDiscriminator(string Name, IReadOnlyList<(string Value, string Schema)> Mapping)
{
    /// <summary>Reads the keyword.</summary>
    /// <param name="union">The schema with the cases.</param>
    /// <returns>What it says; null where there is none, or none that can be used.</returns>
    public static OpenApiDiscriminator? Of(SchemaNode union)
    {
        if (union["discriminator"] is not { } keyword)
            return null;
        var document = union.Document;
        var mapping = MemberOf(document.Json, keyword.ValueNode, "mapping");
        return MemberOf(document.Json, keyword.ValueNode, "propertyName") is { } name && document.Json.IsString(name)
            ? new OpenApiDiscriminator(JsonStrings.GetString(document.Json, name), mapping is { } node ? Entries(document.Json, node) : [])
            : null;
    }

    /// <summary>The values that stand for the cases.</summary>
    /// <param name="branches">The cases as they stand in <c>oneOf</c> or <c>anyOf</c>.</param>
    /// <returns>The values of each case; null where some case has none, or two share one.</returns>
    public IReadOnlyList<IReadOnlyList<string>>? ValuesOf(IReadOnlyList<SchemaNode> branches)
    {
        var values = branches.Select(ValuesOf).ToList();
        var all = values.SelectMany(value => value).ToList();
        return values.All(value => value.Count > 0) && all.Distinct(StringComparer.Ordinal).Count() == all.Count ? values : null;
    }

    // Without a mapping, a case is named by the last part of its reference.
    private IReadOnlyList<string> ValuesOf(SchemaNode branch)
    {
        if (branch["$ref"]?.AsString() is not { } reference)
            return [];
        var name = reference.Substring(reference.LastIndexOfAny(['/', '#']) + 1);
        var mapped = Mapping.Where(entry => entry.Schema == reference || entry.Schema == name).Select(entry => entry.Value).ToList();
        return mapped.Count > 0 ? mapped : [name];
    }

    private static IReadOnlyList<(string Value, string Schema)> Entries(in IndexedJson json, int node)
    {
        var entries = new List<(string, string)>();
        if (!json.IsObject(node))
            return entries;
        for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
        {
            if (json.IsString(name + 1))
                entries.Add((JsonStrings.GetString(json, name), JsonStrings.GetString(json, name + 1)));
        }

        return entries;
    }

    private static int? MemberOf(in IndexedJson json, int node, string member)
    {
        if (!json.IsObject(node))
            return null;
        for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
        {
            if (string.Equals(JsonStrings.GetString(json, name), member, StringComparison.Ordinal))
                return name + 1;
        }

        return null;
    }
}
