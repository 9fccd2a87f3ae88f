using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Emit;

/// <summary>The methods of a check beside <c>Accepts</c>: one for each subschema that says much, and one for each chain of conditionals.</summary>
internal static class CheckMethodEmitter
{
    private const string Parameters = CodecMethodEmitter.Parameters + ", in global::Schemawright.Runtime.Tables.FoundProperties members";

    /// <summary>The call of the method of a subschema.</summary>
    /// <param name="branch">What the subschema says.</param>
    /// <param name="fields">The fields and methods of the check.</param>
    /// <returns>The expression.</returns>
    public static string Call(BranchConstraint branch, CheckFields fields) => Call(fields.Method("Branch", branch.SchemaLocation, name => Branch(name, branch, fields)));

    /// <summary>The call of the method of a chain of conditionals.</summary>
    /// <param name="cases">The chain.</param>
    /// <param name="fields">The fields and methods of the check.</param>
    /// <returns>The expression.</returns>
    public static string Call(CasesConstraint cases, CheckFields fields) => Call(fields.Method("Cases", cases.SchemaLocation, name => Cases(name, cases, fields)));

    private static string Call(string method) => method + "(json, node, members)";

    private static string Branch(string name, BranchConstraint branch, CheckFields fields)
    {
        var conditions = new List<(string Condition, string Comment)>();
        if (branch.IsClosed)
            conditions.Add(($"members.AreWithin({Mask(branch.Members, fields)})", ""));
        if (branch.Members.Where(static member => member.IsRequired).ToArray() is { Length: > 0 } required)
            conditions.Add(($"members.Include({Mask(required, fields)})", ""));
        foreach (var member in branch.Members.Where(static member => member.Value is not null))
            conditions.Add((Value(member, fields), $" // {Literal.String(member.Property)}"));
        conditions.AddRange(branch.Others.Select(constraint => (CheckEmitter.Condition(constraint, fields), "")));

        var lines = conditions.Select((line, index) => $"{(index == 0 ? "" : "&& ")}{line.Condition}{(index == conditions.Count - 1 ? ";" : "")}{line.Comment}");
        var writer = new SourceWriter();
        WriteSummary(writer, branch.SchemaLocation);
        writer.WriteLine($"""
            private static bool {name}({Parameters}) =>
                {string.Join("\n", lines)}
            """);
        return writer.ToString();
    }

    private static string Cases(string name, CasesConstraint cases, CheckFields fields)
    {
        var writer = new SourceWriter();
        WriteSummary(writer, cases.SchemaLocation);
        using (writer.Block($"private static bool {name}({Parameters})"))
        {
            writer.WriteLine($"""
                var member = {fields.Member(cases.Property)}; // {Literal.String(cases.Property)}
                if (member < 0) return {Consequence(cases.Absent, fields)};
                """);
            using (writer.Block($"return {fields.Strings(cases.Cases.SelectMany(static next => next.Strings))}.IndexOf(json, member) switch", "};"))
            {
                var position = 0;
                foreach (var next in cases.Cases.Where(static next => next.Strings.Count > 0))
                    writer.WriteLine($"{string.Join(" or ", next.Strings.Select(_ => Literal.Int32(position++)))} => {Consequence(next.Consequence, fields)}, // {Literal.Strings(next.Strings)}");
                writer.WriteLine($"_ => {Consequence(cases.Otherwise, fields)},");
            }
        }

        return writer.ToString();
    }

    private static string Value(PropertyConstraint member, CheckFields fields)
    {
        var found = fields.Member(member.Property);
        var condition = CheckEmitter.Condition(member.Value!, fields, found);
        return member.IsRequired ? condition : $"({found} < 0 || {condition})";
    }

    private static string Mask(IEnumerable<PropertyConstraint> members, CheckFields fields) =>
        Literal.Word(members.Aggregate(0UL, (mask, member) => mask | (1UL << fields.PropertyIndex(member.Property))));

    private static string Consequence(ConstraintSpec? constraint, CheckFields fields) => constraint is null ? "true" : CheckEmitter.Condition(constraint, fields);

    private static void WriteSummary(SourceWriter writer, string location) =>
        writer.WriteLine($"/// <summary>What <c>{DocumentationEmitter.Xml(location.Substring(location.IndexOf('#') + 1))}</c> says.</summary>");
}
