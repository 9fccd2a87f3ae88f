namespace Schemawright.Generator.Diagnostics;

/// <summary>How bad a diagnostic is.</summary>
internal enum DiagnosticLevel
{
    /// <summary>Good to know; nothing is wrong.</summary>
    Info,

    /// <summary>Something is ignored that was meant.</summary>
    Warning,

    /// <summary>Something is not generated.</summary>
    Error,
}
