using Schemawright.Generator.Diagnostics;

namespace Schemawright.Generator;

/// <summary>Prints files. A failure of ours becomes a diagnostic, since a crash would take all other files with it.</summary>
internal static class FilePrinter
{
    /// <summary>Prints a file.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="emit">Prints the text.</param>
    /// <param name="text">The text; null where it cannot be printed.</param>
    /// <returns>Null; or why there is no text.</returns>
    public static DiagnosticInfo? TryPrint(string name, Func<string> emit, out string? text)
    {
        try
        {
            text = emit();
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            text = null;
            return Failure(name, exception);
        }
    }

    /// <summary>What is told about a file that cannot be made.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="exception">Our mistake.</param>
    /// <returns>A diagnostic without a place.</returns>
    public static DiagnosticInfo Failure(string name, Exception exception) => new(
        DiagnosticIds.InternalError,
        $"The file '{name}' cannot be generated; please report it. {exception.GetType().Name}: {exception.Message}",
        null);
}
