namespace DefectionFactors.Rules;

/// <summary>How much a finding weighs.</summary>
public enum RuleSeverity
{
    /// <summary>Worth knowing; nothing need be done.</summary>
    Information,

    /// <summary>Probably a mistake, or a weakness that readers should be told of.</summary>
    Warning,

    /// <summary>The dataset contradicts itself or endangers people; it must not be shared like this.</summary>
    Error,
}
