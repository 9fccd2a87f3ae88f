using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Binding.Values;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Binds an object with named members to a record: bases and own members merged, the same member of several schemas once.</summary>
internal sealed class ObjectBinder(SchemaKnowledge knowledge, ValueBinder values, PropertyBinder properties, ConstraintBinder constraints, DiagnosticBag diagnostics)
{
    private const string UnknownPropertiesName = "AdditionalProperties";
    private const string OtherUnknownPropertiesName = "AdditionalMembers";

    /// <summary>Binds a record.</summary>
    /// <param name="entry">The type.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    /// <returns>The spec; its union, if any, is not known here.</returns>
    public ObjectSpec Bind(TypeEntry entry, AssemblyContext assembly)
    {
        var merged = knowledge.MergeFully(entry.Schema);
        var declared = DeclaredMembers(merged);
        var required = new HashSet<string>(merged.Of(KeywordKind.Required).SelectMany(facet => facet.Keyword.AsStrings()), StringComparer.Ordinal);
        var unknown = UnknownProperties.Of(merged, declared.Select(member => member.Name).ToList(), knowledge.Dynamic);
        var undeclared = required.Where(name => declared.All(member => !string.Equals(member.Name, name, StringComparison.Ordinal))).ToList();

        var unknownName = entry.Name == UnknownPropertiesName ? OtherUnknownPropertiesName : UnknownPropertiesName;

        // Reserved even where there are no such members, so that a schema that is opened or closed renames nothing.
        var names = new TypeMemberNames(entry.Name.TrimStart('@'), unknownName);
        var pinned = new PinnedMembers(entry, diagnostics);
        var wishes = declared.Select(member => pinned.PreferredNameOf(member.Name, properties.ChosenNameOf(member.Schemas))).Concat(undeclared.Select(name => pinned.PreferredNameOf(name))).ToList();
        var memberNames = names.TakeAll(wishes);
        var formerNames = wishes.Select((wish, position) => pinned.FormerOf(wish.Text, memberNames[position], names.TryTake)).ToList();
        var checks = new CheckList(names);
        var specs = declared.Select(member => (member.Name, Schemas: (IReadOnlyList<SchemaNode>)member.Schemas, IsRequired: required.Contains(member.Name)))
            .Concat(undeclared.Select(name => (Name: name, Schemas: (IReadOnlyList<SchemaNode>)unknown.Schemas, IsRequired: true)))
            .Select((member, position) => properties.Bind(member.Name, memberNames[position], member.Schemas, member.IsRequired, names, checks) with { FormerNames = formerNames[position] })
            .ToArray();
        var others = unknown.AreRefused ? null : values.Bind(unknown.Schemas, checks, unknownName);
        var rules = Rules(entry.Schema, merged, unknown, undeclared);
        var settled = EvaluatorFallback.Apply(entry.Schema, rules, specs.Length);
        var isDecidedByCheck = EvaluatorFallback.IsWhole(entry.Schema, settled, knowledge);
        return new ObjectSpec
        {
            Namespace = entry.Namespace,
            Name = entry.Name,
            SchemaLocation = entry.Schema.AbsoluteLocation,
            SchemaDocuments = assembly.SchemaDocuments,
            Documentation = new(Annotations.OfLocation([entry.Schema], ConstraintDescriptions.Of(rules))),
            Obsolete = Annotations.Obsolete(entry.Schema),
            IsPart = entry.IsPart,
            Properties = new(specs),
            UnknownProperties = new UnknownPropertiesSpec(unknownName, others?.ToItem(checks, unknownName).ToSpec(checks, unknownName)) { AreAnyJson = others is { IsAnyJson: true, Constraints.Count: 0 } },
            WholeCheck = checks.Add("Whole", settled),
            IsDecidedByCheck = isDecidedByCheck,

            // Where conditions read the members that the record does not name, to compare names is one walk more: the index has done it.
            ChecksNames = !isDecidedByCheck && !(others is { IsAnyJson: true } && ReferencedProperties.AreFoundAtOnce(settled)),
            Checks = checks.ToArray(),
        };
    }

    /// <summary>The members that <c>properties</c> names, in the order in which they are first named, each with all schemas that hold for it.</summary>
    private static List<(string Name, List<SchemaNode> Schemas)> DeclaredMembers(Conjunction merged)
    {
        var members = new List<(string Name, List<SchemaNode> Schemas)>();
        var known = new Dictionary<string, List<SchemaNode>>(StringComparer.Ordinal);
        foreach (var member in merged.Of(KeywordKind.Properties).SelectMany(facet => facet.Keyword.Members))
        {
            if (!known.TryGetValue(member.Name, out var schemas))
            {
                known.Add(member.Name, schemas = []);
                members.Add((member.Name, schemas));
            }

            schemas.Add(member.Schema!);
        }

        return members;
    }

    private IReadOnlyList<ConstraintSpec> Rules(SchemaNode schema, Conjunction merged, UnknownProperties unknown, List<string> undeclared)
    {
        // Required but refused, or a dynamic scope: only the evaluator knows.
        if (knowledge.Dynamic.IsDependent(schema) || (unknown.AreRefused && undeclared.Count > 0))
            return [ConstraintBinder.Subschema(schema)];

        var coverage = new CodecCoverage(JsonTypes.Object);
        coverage.Occurrences.UnionWith(merged.Occurrences.Where(facet => facet.Kind is KeywordKind.Properties or KeywordKind.Required));
        coverage.Occurrences.UnionWith(unknown.Covered);
        return constraints.Bind(merged, coverage);
    }
}
