using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Schemawright.Generator;

/// <summary>Adds a generated file to the compilation.</summary>
internal static class GeneratedFile
{
    // Without a byte order mark, so that a file that the compiler writes has the bytes that the command line writes.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Prints a file and adds it. A failure of ours becomes a diagnostic, since a crash would take all other files with it.</summary>
    /// <param name="output">Where files go.</param>
    /// <param name="hintName">The file's name.</param>
    /// <param name="emit">Prints the text.</param>
    public static void Add(SourceProductionContext output, string hintName, Func<string> emit)
    {
        try
        {
            output.AddSource(hintName, SourceText.From(emit(), Utf8));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            output.ReportDiagnostic(FilePrinter.Failure(hintName, exception).ToDiagnostic());
        }
    }
}
