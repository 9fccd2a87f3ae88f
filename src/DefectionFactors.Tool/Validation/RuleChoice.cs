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

    /// <summary>Gathers choices; the last one for a rule counts.</summary>
    /// <param name="texts">Choices that <see cref="TryParse"/> reads.</param>
    public static RuleOptions ToOptions(IEnumerable<string> texts)
    {
        var options = RuleOptions.Default;
        foreach (var text in texts)
        {
            if (!TryParse(text, out var choice))
                continue;
            options = choice.Severity is { } severity
                ? options with { Disabled = options.Disabled.Remove(choice.RuleId), Severities = options.Severities.SetItem(choice.RuleId, severity) }
                : options with { Disabled = options.Disabled.Add(choice.RuleId) };
        }

        return options;
    }
}
