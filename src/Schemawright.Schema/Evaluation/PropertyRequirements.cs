using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>What single schemas require of a value, and of one of its properties.</summary>
internal static class PropertyRequirements
{
    private const int MaxRequired = 16;

    /// <summary>What <c>type</c>, <c>required</c> and <c>properties</c> require.</summary>
    /// <param name="schema">The schema of an object.</param>
    /// <param name="name">The property whose allowed strings are included; <see langword="null"/> for none.</param>
    /// <returns>The requirement, with the strings of the property.</returns>
    public static Requirement OfMember(SchemaNode schema, string? name)
    {
        var member = name is null ? null : schema.Find(KeywordKind.Properties)?.Members.LastOrDefault(member => member.Name == name);
        var strings = member?.Schema is null ? Requirement.Nothing : StringsOf(member.Schema);
        return new Requirement(KindsOf(schema), strings.Strings, strings.OtherStrings, RequiredBy(schema));
    }

    /// <summary>The strings that a schema allows.</summary>
    /// <returns>The requirement; its strings are <see langword="null"/> if they cannot be listed.</returns>
    public static Requirement StringsOf(SchemaNode schema)
    {
        var search = new RequirementSearch(
            static inner => new Requirement(KindsOf(inner), OwnStrings(inner), RefusedStrings(inner), []),
            JsonKind.String,
            static keyword => keyword.Definition?.Kind == KeywordKind.Reference ? keyword.Target : null);
        var demand = search.Of(schema);
        return (demand.Kinds & (1 << (int)JsonKind.String)) == 0 ? demand with { Strings = [] } : demand;
    }

    private static int KindsOf(SchemaNode schema) => schema.Find(KeywordKind.Type) is { } type ? AssertionKeywords.KindsOf(type) : Requirement.Nothing.Kinds;

    private static IReadOnlyCollection<string>? OwnStrings(SchemaNode schema) =>
        schema.Find(KeywordKind.Const) is { } constant ? constant.AsString() is { } text ? [text] : []
        : schema.Find(KeywordKind.Enum) is { ValueKind: JsonKind.Array } values ? values.AsStrings()
        : null;

    /// <summary>The strings of a <c>not</c> that refuses nothing else.</summary>
    private static IReadOnlyCollection<string> RefusedStrings(SchemaNode schema) =>
        schema.Find(KeywordKind.Not)?.Schema is { Keywords.Count: 1 } refused ? OwnStrings(refused) ?? [] : [];

    // If very many properties are required, only some of them are used to discriminate.
    private static IReadOnlyCollection<string> RequiredBy(SchemaNode schema) =>
        [.. (schema.Find(KeywordKind.Required)?.AsStrings() ?? []).Take(MaxRequired).Distinct(StringComparer.Ordinal)];
}
