using Schemawright.Json.Locations;

namespace DefectionFactors.Rules.Extensions;

/// <summary>DFR603.</summary>
internal sealed class DeclaredExtensions() : Rule(
    "DFR603", RuleSeverity.Error, "The prefix of every extension value is declared.", "Declare the prefix with its schema and version in 'extensionsUsed'.")
{
    /// <inheritdoc/>
    internal override void CheckRecord(RuleContext context, RecordEntry entry, RuleFindings findings)
    {
        if (entry.Record.Extensions is not { } extensions)
            return;
        foreach (var (key, _) in extensions)
        {
            var prefix = key[..key.IndexOf(':', StringComparison.Ordinal)];
            if (!IsDeclared(context, prefix))
                findings.Add($"{entry.Pointer}/ext/{JsonPointers.EscapeToken(key)}", $"The prefix '{prefix}' is not declared.");
        }
    }

    private static bool IsDeclared(RuleContext context, string prefix)
    {
        foreach (var extension in context.Dataset.ExtensionsUsed ?? [])
        {
            if (extension.Prefix.Value == prefix)
                return true;
        }

        return false;
    }
}
