using DefectionFactors.Rules;

namespace DefectionFactors.Tool.Reports;

/// <summary>Severities as both reports write them.</summary>
internal static class SeverityNames
{
    /// <summary>The name of a severity.</summary>
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        _ => "information",
    };
}
