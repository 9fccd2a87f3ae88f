using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;
using Schemawright.Schema.Json;

namespace Schemawright.Schema.Evaluation;

/// <summary>What single schemas demand of a value, and of one of its members.</summary>
internal static class MemberDemands
{
    /// <summary>What <c>type</c>, <c>required</c> and <c>properties</c> demand.</summary>
    /// <param name="schema">The schema of an object.</param>
    /// <param name="name">The member whose strings are asked for; null to ask for the kinds alone.</param>
    /// <returns>The demand, with the strings of the member.</returns>
    public static Demand OfMember(SchemaNode schema, string? name)
    {
        var member = name is null ? null : schema.Find(KeywordKind.Properties)?.Members.LastOrDefault(member => member.Name == name);
        var isRequired = name is not null && schema.Find(KeywordKind.Required)?.AsStrings().Contains(name, StringComparer.Ordinal) == true;
        return new Demand(KindsOf(schema), member?.Schema is null ? null : StringsOf(member.Schema), isRequired);
    }

    /// <summary>The strings that a schema allows.</summary>
    /// <param name="schema">The schema of any value.</param>
    /// <returns>The strings; null where they cannot be listed.</returns>
    public static IReadOnlyCollection<string>? StringsOf(SchemaNode schema)
    {
        var demand = new DemandSearch(static inner => new Demand(KindsOf(inner), OwnStrings(inner), false)).Of(schema);
        return (demand.Kinds & (1 << (int)JsonKind.String)) == 0 ? [] : demand.Strings;
    }

    private static int KindsOf(SchemaNode schema) => schema.Find(KeywordKind.Type) is { } type ? AssertionKeywords.KindsOf(type) : Demand.Nothing.Kinds;

    private static IReadOnlyCollection<string>? OwnStrings(SchemaNode schema) =>
        schema.Find(KeywordKind.Const) is { } constant ? constant.AsString() is { } text ? [text] : []
        : schema.Find(KeywordKind.Enum) is { ValueKind: JsonKind.Array } values ? values.AsStrings()
        : null;
}
