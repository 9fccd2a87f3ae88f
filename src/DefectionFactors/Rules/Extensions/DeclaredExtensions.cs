using Schemawright.Schema.Json;

namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR603.</summary>
internal sealed class DeclaredExtensions() : Rule(
    "DFR603", RuleSeverity.Error, "The prefix of an extension's value is declared.", "Declare the prefix with its schema and version in 'extensionsUsed'.")
{
    /// <inheritdoc/>
    internal override void Check(RuleContext context, RuleFindings findings)
    {
        var declared = (context.Dataset.ExtensionsUsed ?? []).Select(static extension => extension.Prefix.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in context.Records.Where(static entry => entry.Record.Extensions is not null))
        {
            foreach (var key in entry.Record.Extensions!.Keys)
            {
                var prefix = key[..key.IndexOf(':', StringComparison.Ordinal)];
                if (!declared.Contains(prefix))
                    findings.Add($"{entry.Pointer}/ext/{JsonPointers.EscapeToken(key)}", $"The prefix '{prefix}' is not declared.");
            }
        }
    }
}
