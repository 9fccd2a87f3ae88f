using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Binding.Values;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Binds a string or number, or the root of a document that is nothing else, to a named value.</summary>
internal sealed class ScalarBinder(SchemaKnowledge knowledge, ValueBinder values, DiagnosticBag diagnostics)
{
    /// <summary>Binds a named value.</summary>
    /// <param name="entry">The type.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    /// <returns>The spec.</returns>
    public ScalarSpec Bind(TypeEntry entry, AssemblyContext assembly)
    {
        var names = new TypeMemberNames(entry.Name.TrimStart('@'), [.. TypeMemberNames.OfNamedValues, "_value", "_unheld"]);
        var checks = new CheckList(names);
        var known = KnownValues.Of(knowledge.MergeInside(entry.Schema), knowledge.Types).Where(Holds(entry.Schema)).ToList();
        var pinned = new PinnedMembers(entry, diagnostics);
        var knownNames = names.TakeAll([.. known.Select(text => pinned.PreferredNameOf(text))]);
        var knownMembers = known.Select((text, position) => new EnumMemberSpec(CSharpIdentifier.Escape(knownNames[position]), text) { FormerNames = pinned.FormerOf(text, knownNames[position], names.TryTake) }).ToList();
        var value = knowledge.Dynamic.IsDependent(entry.Schema)
            ? BoundValue.Json([ConstraintBinder.Subschema(entry.Schema)])
            : values.BindInside(entry.Schema, checks, "Value");
        var isDecidedByCheck = (value.IsNullable || value.IsAnyJson) && EvaluatorFallback.IsWhole(entry.Schema, value.Constraints, knowledge);
        var isOpenList = known.Count > 0 && value.CSharpType == "string";
        return new ScalarSpec
        {
            Namespace = entry.Namespace,
            Name = entry.Name,
            SchemaLocation = entry.Schema.AbsoluteLocation,
            SchemaDocuments = assembly.SchemaDocuments,
            Documentation = new(Annotations.OfLocation([entry.Schema], ConstraintDescriptions.Of(value.Constraints))),
            Obsolete = Annotations.Obsolete(entry.Schema),
            ChecksNames = value is { IsAnyJson: false, Scalar: null } && !isDecidedByCheck,
            Value = value.ToSpec(checks, "Value"),
            IsDecidedByCheck = isDecidedByCheck,
            Text = TextOf(value),
            Checks = checks.ToArray(),
            IsOpenList = isOpenList,
            KnownValues = isOpenList ? new(knownMembers) : default,
        };
    }

    private static ScalarFormat TextOf(BoundValue value) => value switch
    {
        { IsNullable: true } or { Scalar: null } => ScalarFormat.None,
        { Scalar.Accepted: JsonTypes.String } => ScalarFormat.String,
        _ => ScalarFormat.Literal,
    };

    /// <summary>A known value that the schema itself refuses can't be a constant.</summary>
    private Func<string, bool> Holds(SchemaNode schema) => text => knowledge.StaticVerdicts.Accepts([schema], SchemaJson.Quote(text));
}
