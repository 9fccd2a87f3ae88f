using System.Runtime.CompilerServices;
using System.Text;

namespace Schemawright.Generator.Emit;

/// <summary>
/// Collects C# text: lines end with LF, each is indented to the current level, and an interpolated value of several lines keeps the
/// indentation of the line that it stands in.
/// </summary>
internal sealed class SourceWriter
{
    private const int SpacesPerLevel = 4;

    private readonly StringBuilder _text = new();
    private int _level;
    private bool _isAtLineStart = true;

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => EndLine();

    /// <summary>Writes one line, or several.</summary>
    /// <param name="text">The text without its last line end.</param>
    public void WriteLine(string text)
    {
        Append(text, hangingIndent: 0);
        EndLine();
    }

    /// <summary>Writes a raw-string template of one line or several; numbers are formatted invariantly.</summary>
    /// <param name="template">The template, which the compiler has written piece by piece already.</param>
    public void WriteLine([InterpolatedStringHandlerArgument("")] ref SourceTemplate template) => EndLine();

    /// <summary>Opens a block with a brace on a line of its own.</summary>
    /// <returns>What closes the block when it is disposed of.</returns>
    public SourceBlock Block() => Open("}");

    /// <summary>Writes a header and opens its block.</summary>
    /// <param name="header">The lines before the opening brace.</param>
    /// <param name="closing">The line that closes it.</param>
    /// <returns>What closes the block when it is disposed of.</returns>
    public SourceBlock Block(string header, string closing = "}")
    {
        WriteLine(header);
        return Open(closing);
    }

    /// <summary>Indents what follows by one level, without braces.</summary>
    /// <returns>What takes the level back when it is disposed of.</returns>
    public SourceBlock Indent()
    {
        _level++;
        return new SourceBlock(this, null);
    }

    /// <summary>Leaves a block.</summary>
    /// <param name="closing">The closing line, or null.</param>
    internal void Close(string? closing)
    {
        _level--;
        if (closing is not null)
            WriteLine(closing);
    }

    /// <summary>Appends a part of a line, or of several.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hangingIndent">How many more spaces stand before the text's second and later lines.</param>
    internal void Append(string text, int hangingIndent)
    {
        var start = 0;
        while (true)
        {
            var end = text.IndexOf('\n', start);
            var length = (end < 0 ? text.Length : end) - start;
            if (length > 0)
                AppendWithinLine(text, start, length, start == 0 ? 0 : hangingIndent);
            if (end < 0)
                return;
            EndLine();
            start = end + 1;
        }
    }

    /// <summary>How many spaces the current line begins with, beside the level's own.</summary>
    internal int CurrentHangingIndent()
    {
        var lineStart = _text.Length;
        while (lineStart > 0 && _text[lineStart - 1] != '\n')
            lineStart--;
        var spaces = 0;
        while (lineStart + spaces < _text.Length && _text[lineStart + spaces] == ' ')
            spaces++;
        return _isAtLineStart ? 0 : spaces - (_level * SpacesPerLevel);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private SourceBlock Open(string closing)
    {
        WriteLine("{");
        _level++;
        return new SourceBlock(this, closing);
    }

    private void AppendWithinLine(string text, int start, int length, int hangingIndent)
    {
        if (_isAtLineStart)
            _text.Append(' ', (_level * SpacesPerLevel) + hangingIndent);
        _isAtLineStart = false;
        _text.Append(text, start, length);
    }

    // A template whose last value is empty leaves no blanks behind.
    private void EndLine()
    {
        while (_text.Length > 0 && _text[_text.Length - 1] == ' ')
            _text.Length--;
        _text.Append('\n');
        _isAtLineStart = true;
    }
}
