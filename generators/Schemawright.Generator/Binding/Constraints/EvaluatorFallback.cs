using Schemawright.Documents;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>How much of a type is left to the evaluator, and where that makes it the quicker judge of the whole.</summary>
internal static class EvaluatorFallback
{
    private const int MinDelegated = 2;

    /// <summary>Leaves a type's whole schema to the evaluator where the most part of it is there anyway.</summary>
    /// <param name="schema">The type's schema.</param>
    /// <param name="rules">What holds for the whole value.</param>
    /// <param name="members">How many members the type names.</param>
    /// <returns>The rules; or the whole schema, where they enter the evaluator several times and the type names no more members than that.</returns>
    public static IReadOnlyList<ConstraintSpec> Apply(SchemaNode schema, IReadOnlyList<ConstraintSpec> rules, int members) =>
        rules.Sum(CountIn) is >= MinDelegated and var delegated && delegated >= members ? [ConstraintBinder.Subschema(schema)] : rules;

    /// <summary>Whether the rules evaluate a type's whole schema, so that a verdict needs nothing besides.</summary>
    /// <param name="schema">The type's schema.</param>
    /// <param name="rules">What holds for the whole value.</param>
    /// <param name="knowledge">What is known about the schemas. Types that somebody wrote may refuse what their schemas accept, so they are asked.</param>
    /// <returns>True where they do.</returns>
    public static bool IsWhole(SchemaNode schema, IReadOnlyList<ConstraintSpec> rules, SchemaKnowledge knowledge) =>
        !knowledge.HasWrittenTypes && rules.Contains(ConstraintBinder.Subschema(schema));

    private static int CountIn(ConstraintSpec constraint) => constraint switch
    {
        SubschemaConstraint => 1,
        AllConstraint all => all.Constraints.Sum(CountIn),
        NotConstraint not => CountIn(not.Refused),
        ConditionalConstraint conditional => CountIn(conditional.If) + Math.Max(CountInAny(conditional.Then), CountInAny(conditional.Else)),
        CasesConstraint cases => cases.Cases.Select(static next => next.Consequence).Append(cases.Otherwise).Max(CountInAny),
        BranchConstraint branch => branch.Members.Sum(CountIn) + branch.Others.Sum(CountIn),
        DependentSchemaConstraint dependent => CountIn(dependent.Schema),
        AnyOfConstraint anyOf => anyOf.Branches.Sum(CountIn),
        OneOfConstraint oneOf => oneOf.Branches.Sum(CountIn),
        PropertyConstraint member => CountInAny(member.Value),
        _ => 0,
    };

    private static int CountInAny(ConstraintSpec? constraint) => constraint is null ? 0 : CountIn(constraint);
}
