using Schemawright.Docs.Tests.Pages;

namespace Schemawright.Docs.Tests.Snapshots;

/// <summary>The outputs that a page shows. <c>UPDATE_SNAPSHOTS=1</c> writes new ones into the page.</summary>
internal sealed class ShownOutputs(MarkdownPage page)
{
    private static readonly bool IsUpdating = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";
    private readonly List<(int Start, int Length, string Text)> _edits = [];

    /// <summary>Compares a whole block with an output.</summary>
    public void Compare(FencedBlock block, string actual) => Compare(block.Code, actual, block.Start);

    /// <summary>Compares a part of the page with an output.</summary>
    /// <param name="expected">What the page shows. A line <c>…</c> stands for any number of lines.</param>
    /// <param name="actual">What was printed.</param>
    /// <param name="start">The position of <paramref name="expected"/> in the page.</param>
    public void Compare(string expected, string actual, int start)
    {
        if (Elision.Matches(expected, actual))
            return;
        if (IsUpdating && !Elision.IsIn(expected))
            _edits.Add((start, expected.Length, actual));
        else
            Assert.Equal(expected, actual);
    }

    /// <summary>Writes the page where something has changed.</summary>
    public void Finish()
    {
        if (_edits.Count == 0)
            return;
        var text = page.Text;
        foreach (var (start, length, replacement) in _edits.OrderByDescending(static edit => edit.Start))
            text = text[..start] + replacement + text[(start + length)..];
        File.WriteAllText(page.FullPath, text);
    }
}
