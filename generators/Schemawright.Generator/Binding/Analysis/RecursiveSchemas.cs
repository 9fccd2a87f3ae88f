using System.Runtime.CompilerServices;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>Which schemas lead back to themselves, or to one that does: they meet values of any depth.</summary>
internal sealed class RecursiveSchemas
{
    private readonly Dictionary<SchemaNode, bool> _known = [];

    /// <summary>Whether values of any depth can be met below a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>False where all paths through the schema end.</returns>
    public bool Include(SchemaNode schema)
    {
        if (_known.TryGetValue(schema, out var isRecursive))
            return isRecursive;

        // Met again while it is being looked at, it leads back to itself.
        RuntimeHelpers.EnsureSufficientExecutionStack();
        _known[schema] = true;
        return _known[schema] = schema.Keywords.Where(KeywordTraits.Applies).SelectMany(SchemaLinks.Of).Any(Include);
    }
}
