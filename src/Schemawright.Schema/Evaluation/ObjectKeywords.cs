using System.Text;
using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Evaluation.Instructions;
using Schemawright.Json;
using Schemawright.Json.Strings;
using Schemawright.Patterns;

namespace Schemawright.Evaluation;

/// <summary>Compiles the keywords about properties.</summary>
internal static class ObjectKeywords
{
    private const int BitsOfRequired = 64;

    /// <summary>
    /// Compiles <c>properties</c>, <c>patternProperties</c> and <c>additionalProperties</c> together; <see langword="null"/> if the schema has none of them.
    /// </summary>
    public static PropertiesInstruction? Join(PlanCompiler compiler, SchemaNode schema)
    {
        var properties = schema.Find(KeywordKind.Properties);
        var patterns = schema.Find(KeywordKind.PatternProperties);
        var additional = schema.Find(KeywordKind.AdditionalProperties);
        SchemaKeyword?[] present = [properties, patterns, additional];
        if (present.Where(static keyword => keyword is not null).OrderBy(static keyword => keyword!.NameNode).FirstOrDefault() is not { } first)
            return null;

        var required = RequiredNames(schema);
        var seesRequired = required.Count <= BitsOfRequired;
        return new PropertiesInstruction(first, Slots(compiler, properties, seesRequired ? required : []))
        {
            Properties = properties,
            PatternProperties = patterns,
            Patterns = patterns is null ? [] : [.. Patterns(compiler, patterns)],
            AdditionalProperties = additional,
            Additional = additional?.Schema is null ? null : compiler.PlanOf(additional.Schema),
            SeesRequired = seesRequired,
        };
    }

    /// <summary>Compiles <c>dependentSchemas</c>.</summary>
    public static DependentSchemasInstruction DependentSchemas(PlanCompiler compiler, SchemaKeyword keyword) => new(
        keyword,
        [.. keyword.Members
            .Where(static named => named.Schema is not null)
            .Select(named => (named.Name, Encoding.UTF8.GetBytes(named.Name), compiler.PlanOf(named.Schema!)))]);

    /// <summary>Compiles <c>dependentRequired</c>; <see langword="null"/> if the keyword's value is malformed.</summary>
    public static DependentRequiredInstruction? DependentRequired(SchemaKeyword keyword)
    {
        var json = keyword.Owner.Document.Json;
        if (!json.IsObject(keyword.ValueNode))
            return null;
        var dependencies = new List<(byte[] Name, byte[][] Required)>();
        for (var name = keyword.ValueNode + 1; name < json.EndOf(keyword.ValueNode); name = json.After(name + 1))
        {
            if (json.IsArray(name + 1))
                dependencies.Add((Encoding.UTF8.GetBytes(JsonStrings.GetString(json, name)), Names(json, name + 1)));
        }

        return dependencies.Count == 0 ? null : new DependentRequiredInstruction(keyword, dependencies);
    }

    /// <summary>Compiles <c>dependencies</c>, which combines the two.</summary>
    public static Instruction Dependencies(PlanCompiler compiler, SchemaKeyword keyword)
    {
        var schemas = DependentSchemas(compiler, keyword);
        return DependentRequired(keyword) is { } names ? new DependenciesInstruction(keyword, names, schemas) : schemas;
    }

    private static List<string> RequiredNames(SchemaNode schema) =>
        [.. (schema.Find(KeywordKind.Required)?.AsStrings() ?? []).Distinct(StringComparer.Ordinal)];

    private static List<PropertySlot> Slots(PlanCompiler compiler, SchemaKeyword? properties, IReadOnlyList<string> required)
    {
        var plans = new Dictionary<string, SchemaPlan>(StringComparer.Ordinal);
        foreach (var named in properties?.Members ?? [])
        {
            if (named.Schema is not null)
                plans[named.Name] = compiler.PlanOf(named.Schema);
        }

        var bits = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var i = 0; i < required.Count; i++)
            bits.Add(required[i], 1UL << i);
        var slots = plans.Select(pair => new PropertySlot(pair.Key, pair.Value, bits.TryGetValue(pair.Key, out var bit) ? bit : 0)).ToList();
        slots.AddRange(bits.Where(pair => !plans.ContainsKey(pair.Key)).Select(pair => new PropertySlot(pair.Key, null, pair.Value)));
        return slots;
    }

    private static IEnumerable<(string Source, PatternMatcher Pattern, SchemaPlan Plan)> Patterns(PlanCompiler compiler, SchemaKeyword keyword)
    {
        foreach (var named in keyword.Members)
        {
            if (named.Schema is not null && EcmaPattern.Compile(named.Name) is { } pattern)
                yield return (named.Name, pattern, compiler.PlanOf(named.Schema));
        }
    }

    private static byte[][] Names(in IndexedJson json, int array)
    {
        var names = new List<byte[]>();
        for (var item = array + 1; item < json.EndOf(array); item = json.After(item))
        {
            if (json.IsString(item))
                names.Add(Encoding.UTF8.GetBytes(JsonStrings.GetString(json, item)));
        }

        return [.. names];
    }
}
