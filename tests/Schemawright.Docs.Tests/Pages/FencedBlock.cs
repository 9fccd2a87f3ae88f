namespace Schemawright.Docs.Tests.Pages;

/// <summary>A fenced block with the marks in the lines before it.</summary>
/// <param name="Language">The word after the fence; empty where there is none.</param>
/// <param name="Code">The lines between the fences, each with its line feed.</param>
/// <param name="Marks">The comments directly before the block, blank lines aside.</param>
/// <param name="Line">The line of the opening fence, from 1.</param>
/// <param name="Start">The position of <paramref name="Code"/> in the page.</param>
internal sealed record FencedBlock(string Language, string Code, IReadOnlyList<PageMark> Marks, int Line, int Start)
{
    private const string Fence = "```";

    /// <summary>The name of the file that the block shows, or null.</summary>
    public string? File => MarkOf("file");

    /// <summary>Why the block is not compiled or run, or null.</summary>
    public string? Exemption => MarkOf("not compiled") ?? MarkOf("not run");

    /// <summary>The value of a mark, or null.</summary>
    public string? MarkOf(string name) => Marks.FirstOrDefault(mark => mark.Name == name)?.Value;

    public static IReadOnlyList<FencedBlock> ReadAll(string text)
    {
        var blocks = new List<FencedBlock>();
        var marks = new List<PageMark>();
        FencedBlock? open = null;
        var (position, number) = (0, 0);
        foreach (var line in text.Split('\n'))
        {
            number++;
            var next = position + line.Length + 1;
            if (open is not null)
            {
                if (line.TrimStart() == Fence)
                {
                    blocks.Add(open with { Code = text[open.Start..position] });
                    // The mark of a golden file is for both of its blocks, the schema and the C#.
                    marks.RemoveAll(mark => mark.Name != "golden" || blocks[^1].Language == "csharp");
                    open = null;
                }
            }
            else if (line.TrimStart().StartsWith(Fence, StringComparison.Ordinal))
                open = new FencedBlock(line.Trim()[Fence.Length..].Trim(), "", [.. marks], number, next);
            else if (PageMark.Parse(line) is { } mark)
                marks.Add(mark);
            else if (line.Trim().Length > 0)
                marks.Clear();
            position = next;
        }

        Assert.True(open is null, $"The block of line {open?.Line} is not closed.");
        return blocks;
    }
}
