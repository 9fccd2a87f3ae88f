using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Binds <c>oneOf</c> or <c>anyOf</c> of objects to a closed hierarchy.</summary>
internal sealed class UnionBinder(SchemaKnowledge knowledge, TypeTable types, ConstraintBinder constraints)
{
    private readonly CaseTableBinder _tables = new(knowledge);

    /// <summary>Binds a union.</summary>
    /// <param name="entry">The type.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    /// <returns>The spec; the properties that its cases share are not known here.</returns>
    public UnionSpec Bind(TypeEntry entry, AssemblyContext assembly)
    {
        var merged = knowledge.MergeInside(entry.Schema);
        var union = merged.Occurrences.First(facet => facet.Kind is KeywordKind.AnyOf or KeywordKind.OneOf);
        var cases = knowledge.Shapes.CasesOf(entry.Schema);
        var (selection, discriminator, keys) = Select(union, cases);
        var coverage = new CodecCoverage(JsonTypes.Object);
        coverage.Occurrences.Add(union);
        var rules = constraints.Bind(merged, coverage);
        var checks = new CheckList(new TypeMemberNames(entry.Name.TrimStart('@')));
        return new UnionSpec
        {
            Namespace = entry.Namespace,
            Name = entry.Name,
            SchemaLocation = entry.Schema.AbsoluteLocation,
            SchemaDocuments = assembly.SchemaDocuments,
            Documentation = new(Annotations.OfLocation([entry.Schema], ConstraintDescriptions.Of(rules))),
            Obsolete = Annotations.Obsolete(entry.Schema),
            Cases = new(cases.Select((schema, position) => BindCase(schema, keys?[position] ?? []))),
            Selection = selection,
            Discriminator = discriminator,
            Table = selection == UnionSelection.Trial ? _tables.Bind(cases) : null,
            IsExclusive = union.Kind == KeywordKind.OneOf,
            CommonProperties = default,
            WholeCheck = checks.Add("Whole", rules),
            Checks = checks.ToArray(),
        };
    }

    private UnionCaseSpec BindCase(SchemaNode schema, IReadOnlyList<string> keys)
    {
        var type = types.Enter(knowledge.Shapes.Of(schema));
        var name = type.Name.TrimStart('@');
        return new UnionCaseSpec(type.FullName, name, CSharpIdentifier.Camel(name), new(keys));
    }

    private (UnionSelection Selection, string? Discriminator, IReadOnlyList<IReadOnlyList<string>>? Keys) Select(KeywordOccurrence union, IReadOnlyList<SchemaNode> cases)
    {
        var merged = cases.Select(schema => knowledge.MergeFully(schema)).ToList();
        var hint = OpenApiDiscriminator.Of(union.Owner);
        if (UnionDiscriminator.Find(merged, hint?.Name, knowledge) is { } discriminator)
            return (UnionSelection.Value, discriminator.Name, discriminator.Values);
        if (Disjointness.OwnMembers(merged) is { } members)
            return (UnionSelection.Member, null, [.. members.Select(member => new[] { member })]);

        // Where exactly one case must accept, all of them are asked anyway.
        return union.Kind == KeywordKind.AnyOf && hint?.ValuesOf([.. union.Keyword.Schemas.Where(branch => knowledge.Types.Of(branch) != JsonTypes.Null)]) is { } keys
            ? (UnionSelection.Hint, hint.Name, keys)
            : (UnionSelection.Trial, null, null);
    }
}
