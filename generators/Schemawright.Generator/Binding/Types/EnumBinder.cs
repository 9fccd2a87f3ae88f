using System.Globalization;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Binds a closed list of strings, or of strings beside numbers and booleans, to an enum.</summary>
internal sealed class EnumBinder(SchemaKnowledge knowledge, DiagnosticBag diagnostics)
{
    /// <summary>Binds an enum.</summary>
    /// <param name="entry">The type.</param>
    /// <param name="assembly">What all types of the assembly share.</param>
    /// <returns>The spec.</returns>
    public EnumSpec Bind(TypeEntry entry, AssemblyContext assembly) => new()
    {
        Namespace = entry.Namespace,
        Name = entry.Name,
        SchemaLocation = entry.Schema.AbsoluteLocation,
        SchemaDocuments = assembly.SchemaDocuments,
        Documentation = new(Annotations.OfType(entry.Schema)),
        Obsolete = Annotations.Obsolete(entry.Schema),
        Members = new(MembersOf(entry)),
        IsMixed = IsMixed(entry),
    };

    /// <summary>Whether the members stand for more than strings, so that their values are JSON.</summary>
    /// <param name="entry">The type.</param>
    /// <returns>False for strings only.</returns>
    public bool IsMixed(TypeEntry entry) => (knowledge.Types.Of(entry.Schema) & ~JsonTypes.Null) != JsonTypes.String;

    /// <summary>The members: the listed values that hold to all of the schema.</summary>
    /// <param name="entry">The type.</param>
    /// <returns>The members in schema order.</returns>
    public IReadOnlyList<EnumMemberSpec> MembersOf(TypeEntry entry)
    {
        var merged = knowledge.MergeInside(entry.Schema);
        var isMixed = IsMixed(entry);
        var values = (isMixed ? EnumValues.MixedOf(merged) : EnumValues.Of(merged)).Where(value => knowledge.StaticVerdicts.Accepts([entry.Schema], isMixed ? value : SchemaJson.Quote(value))).ToList();
        var pinned = new PinnedMembers(entry, diagnostics);
        var scope = new TypeMemberNames();
        var names = scope.TakeAll([.. values.Select(value => isMixed ? PreferredNameOfJson(pinned.PreferredNameOf(value)) : pinned.PreferredNameOf(value))]);
        return [.. values.Select((value, position) => new EnumMemberSpec(CSharpIdentifier.Escape(names[position]), value) { FormerNames = pinned.FormerOf(value, names[position], scope.TryTake) })];
    }

    // -1.5 -> NumberMinus1_5; strings and booleans are words.
    private static PreferredName PreferredNameOfJson(PreferredName wish) => wish.Chosen is null && decimal.TryParse(wish.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        ? wish with { Chosen = "Number" + wish.Text.Replace("-", "Minus").Replace("+", "Plus").Replace('.', '_') }
        : wish;
}
