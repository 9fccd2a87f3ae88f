using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Binding.Values;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Binds a schema whose values have several C# types.</summary>
internal sealed class ValueUnionBinder(SchemaKnowledge knowledge, ValueBinder values, ConstraintBinder constraints)
{
    private readonly CaseTableBinder _tables = new(knowledge);
    private readonly Disjointness _disjointness = new(knowledge);

    /// <summary>Binds a union.</summary>
    /// <param name="entry">The type.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    /// <returns>The spec.</returns>
    public ValueUnionSpec Bind(TypeEntry entry, AssemblyContext assembly)
    {
        var merged = knowledge.MergeInside(entry.Schema);
        var keyword = knowledge.Shapes.ValueUnions.KeywordOf(entry.Schema, merged);
        var cases = knowledge.Shapes.ValueUnions.Of(entry.Schema, merged);
        var checks = new CheckList(new TypeMemberNames(entry.Name.TrimStart('@')));
        var names = ValueUnionNames.Of(cases, knowledge);
        var bound = cases.Select((@case, position) => Bind(@case, keyword is null, checks, names[position])).ToList();
        var rules = Rules(entry.Schema, merged, keyword, cases, bound);
        var isDisjoint = keyword is null || _disjointness.Holds([.. cases.Select(@case => @case.Schema)]);
        var isExclusive = keyword?.Kind == KeywordKind.OneOf;
        var mayRefuse = rules.Count > 0 || (isExclusive && !isDisjoint);
        return new ValueUnionSpec
        {
            Namespace = entry.Namespace,
            Name = entry.Name,
            SchemaLocation = entry.Schema.AbsoluteLocation,
            SchemaDocuments = assembly.SchemaDocuments,
            Documentation = new(Annotations.OfLocation([entry.Schema], ConstraintDescriptions.Of(rules))),
            Obsolete = Annotations.Obsolete(entry.Schema),
            Cases = new(bound.Select((value, position) => new ValueUnionCaseSpec(names[position], CSharpIdentifier.Camel(names[position]), value.ToSpec(checks, names[position]), ConversionOf(value, bound, mayRefuse)))),
            Table = _tables.Bind([.. cases.Select(@case => @case.Schema)]),
            IsDisjoint = isDisjoint,
            IsExclusive = isExclusive,
            WholeCheck = checks.Add("Whole", rules),
            Checks = checks.ToArray(),
        };
    }

    private BoundValue Bind(ValueUnionCase @case, bool byType, CheckList checks, string name) =>
        (byType ? values.BindPart(@case.Schema, @case.Types, checks, name) : values.BindPresent(@case.Schema, checks, name)).ToItem(checks, name);

    private IReadOnlyList<ConstraintSpec> Rules(SchemaNode schema, Conjunction merged, KeywordOccurrence? keyword, IReadOnlyList<ValueUnionCase> cases, IReadOnlyList<BoundValue> bound)
    {
        // A case that holds any JSON may hold null as well, which is not for the cases to judge.
        if (bound.Any(value => value.IsAnyJson))
            return [ConstraintBinder.Subschema(schema)];
        if (keyword is null)
            return [];
        var coverage = new CodecCoverage(cases.Aggregate(JsonTypes.None, (types, @case) => types | @case.Types));
        coverage.Occurrences.Add(keyword);
        return constraints.Bind(merged, coverage);
    }

    private static UnionConversion ConversionOf(BoundValue value, IReadOnlyList<BoundValue> all, bool mayRefuse) =>
        all.Count(other => string.Equals(other.CSharpType, value.CSharpType, StringComparison.Ordinal)) > 1 ? UnionConversion.Method
        : mayRefuse || value.CanFailCodec ? UnionConversion.Explicit
        : UnionConversion.Implicit;
}
