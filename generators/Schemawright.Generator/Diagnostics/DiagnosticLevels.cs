namespace Schemawright.Generator.Diagnostics;

/// <summary>How bad each diagnostic is, for those who have no compiler at hand. The descriptors say the same; a test holds the two together.</summary>
internal static class DiagnosticLevels
{
    /// <summary>The severity of a diagnostic.</summary>
    /// <param name="id">Its id.</param>
    /// <returns>An error, unless it is known to be less.</returns>
    public static DiagnosticLevel Of(string id) => id switch
    {
        DiagnosticIds.NoPreciseType or DiagnosticIds.NameCollision => DiagnosticLevel.Info,
        DiagnosticIds.InvalidName or DiagnosticIds.InvalidDefault or DiagnosticIds.StaleName or DiagnosticIds.FormerNameTaken or DiagnosticIds.UnusedReferencedType
            or DiagnosticIds.Contradiction or DiagnosticIds.UnseenType => DiagnosticLevel.Warning,
        _ => DiagnosticLevel.Error,
    };
}
