using System.Text;
using Spectre.Console;

namespace DefectionFactors.Tool.Reports;

/// <summary>A plain output whose width does not depend on the terminal, so that a report is the same everywhere.</summary>
/// <param name="writer">Takes the text.</param>
/// <param name="width">The width in columns.</param>
internal sealed class FixedWidthOutput(TextWriter writer, int width = FixedWidthOutput.DefaultWidth) : IAnsiConsoleOutput
{
    /// <summary>The width where nothing else is asked for.</summary>
    public const int DefaultWidth = 120;

    /// <inheritdoc/>
    public TextWriter Writer => writer;

    /// <inheritdoc/>
    public bool IsTerminal => false;

    /// <inheritdoc/>
    public int Width => width;

    /// <inheritdoc/>
    public int Height => 50;

    /// <summary>A console without colours or terminal sequences.</summary>
    /// <param name="writer">Takes the text.</param>
    /// <param name="width">The width in columns.</param>
    public static IAnsiConsole CreateConsole(TextWriter writer, int width = DefaultWidth) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new FixedWidthOutput(writer, width) });

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
        // The writer has its encoding already.
    }
}
