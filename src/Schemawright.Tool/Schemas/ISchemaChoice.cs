using System.Diagnostics.CodeAnalysis;
using Schemawright.Json;

namespace Schemawright.Tool.Schemas;

/// <summary>Decides which schema an instance is held to.</summary>
internal interface ISchemaChoice
{
    /// <summary>Chooses the schema.</summary>
    /// <param name="json">An indexed text.</param>
    /// <param name="node">The node of the instance.</param>
    /// <param name="path">The file that it is from.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="problem">Why there is none.</param>
    bool TryChoose(in IndexedJson json, int node, string path, [NotNullWhen(true)] out JsonSchema? schema, [NotNullWhen(false)] out string? problem);
}
