using System.Globalization;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Binding.Values;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Binds an array with a fixed number of places to a positional record.</summary>
internal sealed class TupleBinder(SchemaKnowledge knowledge, ValueBinder values, ConstraintBinder constraints, DiagnosticBag diagnostics)
{

    /// <summary>Binds a positional record.</summary>
    /// <param name="entry">The type.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    /// <returns>The spec.</returns>
    public TupleSpec Bind(TypeEntry entry, AssemblyContext assembly)
    {
        var merged = knowledge.MergeInside(entry.Schema);
        var items = ItemsKeywords.Of(merged);
        var prefix = items.Prefixes[0];
        var coverage = new CodecCoverage(JsonTypes.Array);
        coverage.Occurrences.UnionWith([prefix, .. items.Items]);
        var counts = constraints.Bind(merged, coverage);
        var minimum = counts.OfType<ItemsConstraint>().Select(count => count.Minimum).DefaultIfEmpty(0).Max();
        var places = prefix.Keyword.Schemas.Count;

        var names = new TypeMemberNames(entry.Name.TrimStart('@'));
        var pinned = new PinnedMembers(entry, diagnostics);
        var itemNames = names.TakeAll([.. prefix.Keyword.Schemas.Select((item, position) => new PreferredName(NameOf(position), pinned.PreferredNameOf(IndexOf(position), TypeNames.ExplicitNameOf(item, diagnostics)).Chosen))]);
        var formerNames = itemNames.Select((name, position) => pinned.FormerOf(IndexOf(position), name, names.TryTake)).ToList();
        var parameters = ParametersOf(itemNames);
        var checks = new CheckList(names);
        var specs = prefix.Keyword.Schemas.Select((item, position) => BindItem(item, position, itemNames[position], position < minimum, checks) with
        {
            Field = names.FieldOf(itemNames[position]),
            FormerNames = formerNames[position],
            Parameter = parameters[position],
        }).ToArray();

        // The number of places and the required ones say it already.
        var rest = counts.Where(constraint => constraint is not ItemsConstraint count || count.Minimum > places || count.Maximum < places).ToList();
        return new TupleSpec
        {
            Namespace = entry.Namespace,
            Name = entry.Name,
            SchemaLocation = entry.Schema.AbsoluteLocation,
            SchemaDocuments = assembly.SchemaDocuments,
            Documentation = new(Annotations.OfLocation([entry.Schema], ConstraintDescriptions.Of(rest))),
            Obsolete = Annotations.Obsolete(entry.Schema),
            Items = new(specs),
            WholeCheck = checks.Add("Whole", rest),
            Checks = checks.ToArray(),
        };
    }

    /// <summary>The constructor's parameters. One that is called like its property would hide it.</summary>
    private static string[] ParametersOf(IReadOnlyList<string> names)
    {
        var scope = new NameScope(StringComparer.Ordinal);
        scope.Reserve(names.Select(CSharpIdentifier.Escape));
        return [.. names.Select(name => scope.Take(CSharpIdentifier.Camel(name)))];
    }

    private static string IndexOf(int position) => position.ToString(CultureInfo.InvariantCulture);

    private static string NameOf(int position) => "Item" + (position + 1).ToString(CultureInfo.InvariantCulture);

    private PropertySpec BindItem(SchemaNode schema, int position, string name, bool isRequired, CheckList checks)
    {
        var value = values.Bind([schema], checks, name);
        return new PropertySpec
        {
            JsonName = IndexOf(position),
            Name = CSharpIdentifier.Escape(name),
            Field = "",
            Value = value.ToSpec(checks, name),
            IsRequired = isRequired,
            Documentation = new(Annotations.OfLocation([schema], ConstraintDescriptions.Of(value.Constraints))),
            Obsolete = Annotations.Obsolete(schema),
        };
    }
}
