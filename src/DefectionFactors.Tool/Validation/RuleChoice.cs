using DefectionFactors.Rules;

namespace DefectionFactors.Tool.Validation;

/// <summary>What the user wants of one rule.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">Its severity; null turns it off.</param>
internal readonly record struct RuleChoice(string RuleId, RuleSeverity? Severity)
{
    /// <summary>Reads a choice such as <c>DFR404=off</c>.</summary>
    /// <returns>False for another form, or for a rule that does not exist.</returns>
    public static bool TryParse(string text, out RuleChoice choice)
    {
        choice = default;
        if (text.Split('=') is not [var id, var severity] || RuleCatalogue.Find(id.ToUpperInvariant()) is not { } rule)
            return false;

        RuleSeverity? chosen = severity switch
        {
            "information" => RuleSeverity.Information,
            "warning" => RuleSeverity.Warning,
            "error" => RuleSeverity.Error,
            _ => null,
        };
        choice = new RuleChoice(rule.Id, chosen);
        return chosen is not null || severity == "off";
    }

    /// <summary>Puts the choice over others.</summary>
    /// <param name="options">The other choices.</param>
    public RuleOptions ApplyTo(RuleOptions options) => Severity is { } severity ? options.WithSeverity(RuleId, severity) : options.Without(RuleId);
}
