using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Schemawright.Generator.Diagnostics;

namespace Schemawright.Generator;

/// <summary>Adds a generated file to the compilation.</summary>
internal static class GeneratedFile
{
    /// <summary>Prints a file and adds it. A failure of ours becomes a diagnostic, since a crash would take all other files with it.</summary>
    /// <param name="output">Where files go.</param>
    /// <param name="hintName">The file's name.</param>
    /// <param name="emit">Prints the text.</param>
    public static void Add(SourceProductionContext output, string hintName, Func<string> emit)
    {
        try
        {
            output.AddSource(hintName, SourceText.From(emit(), Encoding.UTF8));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var message = $"The file '{hintName}' cannot be generated; please report it. {exception.GetType().Name}: {exception.Message}";
            output.ReportDiagnostic(new DiagnosticInfo(DiagnosticIds.InternalError, message, null).ToDiagnostic());
        }
    }
}
