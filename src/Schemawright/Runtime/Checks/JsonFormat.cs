using System.ComponentModel;
using Schemawright.Evaluation.Instructions;
using Schemawright.Formats;
using Schemawright.Json;

namespace Schemawright.Runtime.Checks;

/// <summary>A format of JSON Schema Validation section 7 as an assertion.</summary>
/// <param name="name">The format's name. An unknown format accepts everything.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonFormat(string name)
{
    private readonly FormatCheck? _check = FormatCatalog.Find(name);

    /// <summary>Whether a value meets the format.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of the value's node.</param>
    /// <returns>The verdict; true for what is no string.</returns>
    public bool Accepts(in IndexedJson json, int node) => _check is null || !json.IsString(node) || StringValues.HasFormat(_check, json, node);
}
