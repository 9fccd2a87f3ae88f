using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>Which members of an object conditions ask for.</summary>
internal static class ReferencedProperties
{
    /// <summary>The most names that one walk finds: a bit each.</summary>
    public const int MaxCount = 64;

    /// <summary>Whether the conditions for one value ask so much about its members that these are found in one walk before.</summary>
    /// <param name="constraints">The conditions.</param>
    /// <returns>True where a subschema has a method of its own.</returns>
    public static bool AreFoundAtOnce(IEnumerable<ConstraintSpec> constraints) => constraints.SelectMany(InPlace).Any(static constraint => constraint is BranchConstraint or CasesConstraint);

    /// <summary>How many names the conditions for one value ask for.</summary>
    /// <param name="constraints">The conditions.</param>
    /// <returns>The number; a name that is asked for twice counts once.</returns>
    public static int Count(IEnumerable<ConstraintSpec> constraints) => constraints.SelectMany(InPlace).SelectMany(Names).Distinct(StringComparer.Ordinal).Count();

    /// <summary>A condition and all of its parts that are about the same value.</summary>
    private static IEnumerable<ConstraintSpec> InPlace(ConstraintSpec constraint) => Parts(constraint).OfType<ConstraintSpec>().SelectMany(InPlace).Prepend(constraint);

    private static IEnumerable<ConstraintSpec?> Parts(ConstraintSpec constraint) => constraint switch
    {
        AllConstraint all => all.Constraints,
        NotConstraint not => [not.Refused],
        ConditionalConstraint conditional => [conditional.If, conditional.Then, conditional.Else],
        CasesConstraint cases => [.. cases.Cases.Select(static next => next.Consequence), cases.Otherwise],
        BranchConstraint branch => [.. branch.Members, .. branch.Others],
        DependentSchemaConstraint dependent => [dependent.Schema],
        AnyOfConstraint anyOf => anyOf.Branches,
        OneOfConstraint oneOf => oneOf.Branches,
        _ => [],
    };

    private static IEnumerable<string> Names(ConstraintSpec constraint) => constraint switch
    {
        PropertyConstraint member => [member.Property],
        CasesConstraint cases => [cases.Property],
        DependentSchemaConstraint dependent => [dependent.Property],
        DependentRequiredConstraint dependent => [dependent.Property, .. dependent.Required],
        _ => [],
    };
}
