using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Schemawright.Generator.Tests.Harness;

/// <summary>Options as the compiler reads them from the file that MSBuild writes.</summary>
internal sealed class OptionValues(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    public static OptionValues None { get; } = new(new Dictionary<string, string>());

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
}
