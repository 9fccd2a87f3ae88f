using Schemawright.Documents;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>Joins conditionals that ask for the strings of one member, each in the <c>else</c> of the one before, so that one look at the member takes the place of all.</summary>
internal static class CasesBinder
{
    /// <summary>Joins a conditional with the chain that its <c>else</c> is.</summary>
    /// <param name="conditional">The conditional.</param>
    /// <param name="schema">The schema that it stands in.</param>
    /// <returns>The chain; null where the two do not ask for the strings of the same member.</returns>
    public static CasesConstraint? TryJoin(ConditionalConstraint conditional, SchemaNode schema)
    {
        if (FirstOf(conditional) is not { } first)
            return null;
        var rest = conditional.Else switch
        {
            CasesConstraint cases => cases,
            ConditionalConstraint next => FirstOf(next),
            _ => null,
        };
        if (rest is null || !string.Equals(rest.Property, first.Property, StringComparison.Ordinal))
            return null;

        // The first condition that holds decides. One that does not require the member holds without it.
        var known = new HashSet<string>(first.Cases[0].Strings, StringComparer.Ordinal);
        var others = rest.Cases.Select(later => later with { Strings = new(later.Strings.Where(text => !known.Contains(text))) });
        return rest with { SchemaLocation = schema.AbsoluteLocation, Cases = new([first.Cases[0], .. others]), AbsentCase = first.AbsentCase == 0 ? 0 : rest.AbsentCase + 1 };
    }

    private static CasesConstraint? FirstOf(ConditionalConstraint conditional)
    {
        if (conditional.If is not PropertyConstraint member || StringsOf(member.Value) is not { } strings)
            return null;
        return new CasesConstraint("", member.Property, new([new StringCase(strings, conditional.Then)]), conditional.Else, member.IsRequired ? 1 : 0);
    }

    private static EquatableArray<string>? StringsOf(ConstraintSpec? condition) => condition switch
    {
        StringsConstraint strings => strings.Strings,
        ConstConstraint { Json: ['"', .. var text, '"'] } when !text.Contains('\\') => new([text]),
        AnyOfConstraint { Branches: { Count: 1 } branches } => StringsOf(branches[0]),
        _ => null,
    };
}
