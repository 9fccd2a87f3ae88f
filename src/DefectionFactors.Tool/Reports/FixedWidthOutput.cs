using System.Text;
using Spectre.Console;

namespace DefectionFactors.Tool.Reports;

/// <summary>A plain output whose width does not depend on the terminal, so that a report is the same everywhere.</summary>
internal sealed class FixedWidthOutput(TextWriter writer) : IAnsiConsoleOutput
{
    /// <inheritdoc/>
    public TextWriter Writer => writer;

    /// <inheritdoc/>
    public bool IsTerminal => false;

    /// <inheritdoc/>
    public int Width => 120;

    /// <inheritdoc/>
    public int Height => 50;

    /// <inheritdoc/>
    public void SetEncoding(Encoding encoding)
    {
        // The writer has its encoding already.
    }
}
