using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>What the names file says about the members of one type.</summary>
/// <param name="entry">The type.</param>
/// <param name="diagnostics">Where former names are told that cannot be kept.</param>
internal sealed class PinnedMembers(TypeEntry entry, DiagnosticBag diagnostics)
{
    private readonly string _pointer = entry.Document.Names is null ? "" : entry.Schema.Pointer;

    /// <summary>The name that a member wants.</summary>
    /// <param name="text">Its name in JSON, or the value of an enum.</param>
    /// <param name="chosen">The name that the schema chooses, which comes before the one in the file; null where it chooses none.</param>
    /// <returns>The wish.</returns>
    public PreferredName PreferredNameOf(string text, string? chosen = null)
    {
        entry.Document.Names?.Use(_pointer, text);
        return new PreferredName(text, chosen ?? PinnedAt(text)?.Name);
    }

    /// <summary>The former names of a member that still lead to it.</summary>
    /// <param name="text">Its name in JSON, or the value of an enum.</param>
    /// <param name="name">The name that it has now.</param>
    /// <param name="tryTake">Takes a name of the type's members, where it is free.</param>
    /// <returns>The names.</returns>
    public EquatableArray<string> FormerOf(string text, string name, Func<string, bool> tryTake) =>
        entry.Document.Names is { } file && PinnedAt(text) is { } pinned ? file.Kept(pinned, name, tryTake, diagnostics) : default;

    private PinnedName? PinnedAt(string text) =>
        entry.Document.Names is { } file && file.Types.TryGetValue(_pointer, out var type) && type.Members.TryGetValue(text, out var pinned) ? pinned : null;
}
