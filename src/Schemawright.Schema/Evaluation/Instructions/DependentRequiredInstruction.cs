using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation.Instructions;

/// <summary><c>dependentRequired</c>, Validation section 6.5.4, and the arrays of <c>dependencies</c>.</summary>
/// <param name="keyword">The keyword.</param>
/// <param name="dependencies">For each property, the names of the properties that must then be present.</param>
internal sealed class DependentRequiredInstruction(SchemaKeyword keyword, IReadOnlyList<(byte[] Name, byte[][] Required)> dependencies) : Instruction(keyword)
{
    private readonly (byte[] Name, byte[][] Required)[] _dependencies = [.. dependencies];

    /// <inheritdoc/>
    public override bool Concerns(JsonKind kind) => kind == JsonKind.Object;

    /// <inheritdoc/>
    public override bool IsValid(ref Evaluator evaluator, int node)
    {
        foreach (var (name, required) in _dependencies)
        {
            if (!PropertyLookup.Has(evaluator.Json, node, name))
                continue;
            foreach (var needed in required)
            {
                if (!PropertyLookup.Has(evaluator.Json, node, needed))
                    return false;
            }
        }

        return true;
    }
}
