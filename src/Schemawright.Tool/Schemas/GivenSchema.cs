using System.Diagnostics.CodeAnalysis;
using Schemawright.Json;

namespace Schemawright.Tool.Schemas;

/// <summary>The one schema that the command line names.</summary>
internal sealed class GivenSchema(JsonSchema given) : ISchemaChoice
{
    /// <inheritdoc/>
    public bool TryChoose(in IndexedJson json, int node, string path, [NotNullWhen(true)] out JsonSchema? schema, [NotNullWhen(false)] out string? problem)
    {
        schema = given;
        problem = null;
        return true;
    }
}
