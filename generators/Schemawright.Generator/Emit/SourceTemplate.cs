using System.Globalization;
using System.Runtime.CompilerServices;

namespace Schemawright.Generator.Emit;

/// <summary>
/// What the compiler turns <c>writer.WriteLine($"""…""")</c> into: each piece goes straight to the writer. Only texts and integers can be
/// interpolated, so that no culture has a say.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct SourceTemplate
{
    private readonly SourceWriter _writer;

    /// <summary>Begins a template.</summary>
    public SourceTemplate(int literalLength, int formattedCount, SourceWriter writer)
    {
        _ = literalLength;
        _ = formattedCount;
        _writer = writer;
    }

    /// <summary>Writes a literal piece.</summary>
    public void AppendLiteral(string text) => _writer.Append(text, hangingIndent: 0);

    /// <summary>Writes a text; its later lines are indented like the line that it stands in.</summary>
    public void AppendFormatted(string? value) => _writer.Append(value ?? "", _writer.CurrentHangingIndent());

    /// <summary>Writes a number.</summary>
    public void AppendFormatted(int value) => _writer.Append(value.ToString(CultureInfo.InvariantCulture), hangingIndent: 0);
}
