namespace Schemawright.Generator.Diagnostics;

/// <summary>How bad each diagnostic is, for those who have no compiler at hand. The descriptors say the same; a test holds the two together.</summary>
internal static class RuleSeverities
{
    /// <summary>The severity of a diagnostic.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>An error, unless it is known to be less.</returns>
    public static RuleSeverity Of(string id) => id switch
    {
        DiagnosticIds.NoPreciseType or DiagnosticIds.NameCollision => RuleSeverity.Info,
        DiagnosticIds.InvalidName or DiagnosticIds.InvalidDefault or DiagnosticIds.StaleName or DiagnosticIds.FormerNameTaken or DiagnosticIds.UnseenType => RuleSeverity.Warning,
        _ => RuleSeverity.Error,
    };
}
