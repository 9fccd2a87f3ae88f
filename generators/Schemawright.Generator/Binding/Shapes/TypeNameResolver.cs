using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>
/// Settles which type gets the name that several want. The order is that of rank and place, never that of discovery: what somebody has chosen, then roots, then
/// definitions, then what stands inside them. The others get names that say more about their places.
/// </summary>
internal static class TypeNameResolver
{
    /// <summary>Names all types.</summary>
    /// <param name="entries">The types.</param>
    /// <param name="names">The naming rules, which take note of each name.</param>
    /// <param name="tree">Where schemas stand.</param>
    /// <param name="scope">The names that are taken already.</param>
    /// <returns>A name for each schema.</returns>
    public static IReadOnlyDictionary<SchemaNode, string> Resolve(IEnumerable<TypeEntry> entries, TypeNames names, SchemaTree tree, TypeScope scope)
    {
        var given = new Dictionary<SchemaNode, string>();
        foreach (var rank in entries.GroupBy(RankOf).OrderBy(group => group.Key))
        {
            var ordered = rank.OrderBy(entry => entry.Document.Position).ThenBy(entry => entry.Schema.Node).ToList();
            foreach (var entry in ordered.Where(entry => !TryGive(entry, entry.Declaration?.Name ?? names.PreferredOf(entry.Schema).Full)).ToList())
            {
                if (!names.AlternativesOf(entry.Schema).Any(name => TryGive(entry, name)))
                    Give(entry, scope.Take(entry.Namespace, names.AlternativesOf(entry.Schema).Last(), entry.Companion));
            }
        }

        return given;

        // Depth counts from 4, so that a name inside a type begins with the one that the type has got.
        int RankOf(TypeEntry entry) => entry switch
        {
            { Declaration: not null } => 0,
            _ when names.PinnedAt(entry.Schema)?.Name == names.PreferredOf(entry.Schema).Full => 1,
            _ when entry.Schema["x-csharp-name"] is not null || tree.RootDocumentOf(entry.Schema)?.Input.RootTypeName is not null => 2,
            _ when tree.RootDocumentOf(entry.Schema) is not null => 3,
            _ => 4 + names.DepthOf(entry.Schema),
        };

        bool TryGive(TypeEntry entry, string name)
        {
            var isFree = scope.TryTake(entry.Namespace, name, entry.Companion);
            if (isFree)
                Give(entry, name);
            return isFree;
        }

        void Give(TypeEntry entry, string name)
        {
            given.Add(entry.Schema, name);
            names.Give(entry.Schema, name);
        }
    }
}
