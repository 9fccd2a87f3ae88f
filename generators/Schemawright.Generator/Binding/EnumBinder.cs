using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding;

/// <summary>Binds a closed list of strings to an enum.</summary>
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
    };

    /// <summary>The members: the listed strings that hold to all of the schema.</summary>
    /// <param name="entry">The type.</param>
    /// <returns>The members in schema order.</returns>
    public IReadOnlyList<EnumMemberSpec> MembersOf(TypeEntry entry)
    {
        var values = EnumValues.Of(knowledge.MergeInside(entry.Schema)).Where(value => knowledge.Verdicts.Accepts([entry.Schema], JsonText.Quote(value))).ToList();
        var pinned = new PinnedMembers(entry, diagnostics);
        var scope = new MemberNames();
        var names = scope.TakeAll([.. values.Select(value => pinned.WishOf(value))]);
        return [.. values.Select((value, position) => new EnumMemberSpec(CSharpIdentifier.Escape(names[position]), value) { FormerNames = pinned.FormerOf(value, names[position], scope.TryTake) })];
    }
}
