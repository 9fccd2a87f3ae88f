using Schemawright.Tests;

namespace Schemawright.Docs.Tests.Pages;

/// <summary>A Markdown file of the repository, cut into its fenced blocks.</summary>
internal sealed class MarkdownPage
{
    private static readonly string[] Folders = ["docs", "src", "samples", "benchmarks", "schema"];
    private static readonly string[] Outputs = ["/bin/", "/obj/", "/node_modules/"];

    private MarkdownPage(string name, string text)
    {
        Name = name;
        Text = text;
        Blocks = FencedBlock.ReadAll(text);
        Project = PageMark.Find(text, "project") ?? "Demo";
    }

    /// <summary>The path from the repository's root.</summary>
    public string Name { get; }

    public string Text { get; }

    public string FullPath => Repository.Combine(Name);

    public IReadOnlyList<FencedBlock> Blocks { get; }

    /// <summary>The root namespace of the project that the page writes: <c>&lt;!-- project: Shop --&gt;</c>.</summary>
    public string Project { get; }

    /// <summary>Whether the page's project uses the web SDK: <c>&lt;!-- sdk: web --&gt;</c>.</summary>
    public bool IsWeb => PageMark.Find(Text, "sdk") == "web";

    /// <summary>
    /// The blocks that are files of the page's project, <c>&lt;!-- file: order.schema.json --&gt;</c>, as they are where a block is read. A file that the page
    /// shows again has changed; one that it has not shown yet is there all the same.
    /// </summary>
    public IEnumerable<FencedBlock> FilesAt(FencedBlock block) => Blocks
        .Where(static other => other.File is not null)
        .GroupBy(static other => other.File, StringComparer.Ordinal)
        .Select(files => files.LastOrDefault(file => file.Line <= block.Line) ?? files.First());

    public static MarkdownPage Read(string name) => new(name, File.ReadAllText(Repository.Combine(name)));

    /// <summary>All pages: of the root, of docs, of the packages, samples, benchmarks and the schema.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Folders.SelectMany(static folder => Directory.EnumerateFiles(Repository.Combine(folder), "*.md", SearchOption.AllDirectories)))
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(static name => !Array.Exists(Outputs, folder => name.Contains(folder, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal),
    ];
}
