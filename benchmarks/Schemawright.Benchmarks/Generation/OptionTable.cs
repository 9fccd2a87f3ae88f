using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Schemawright.Benchmarks.Generation;

/// <summary>Options by their names.</summary>
/// <param name="values">The values.</param>
internal sealed class OptionTable(Dictionary<string, string> values) : AnalyzerConfigOptions
{
    /// <inheritdoc/>
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
