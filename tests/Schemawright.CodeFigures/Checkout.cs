using System.Collections.Concurrent;
using System.Xml.Linq;
using Schemawright.Tests;

namespace Schemawright.CodeFigures;

/// <summary>The hand-written C# files of a checkout; expected outputs of tests (<c>*.verified.cs</c>) are left out.</summary>
public sealed class Checkout
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<SourceFile>> _files = new(StringComparer.Ordinal);

    /// <summary>Opens a checkout.</summary>
    /// <param name="root">The folder that contains <c>Sdk.sln</c>.</param>
    public Checkout(string root) => Root = root;

    /// <summary>The folders that contain C#.</summary>
    public static IReadOnlyList<string> Areas { get; } = ["src", "generators", "tests", "benchmarks", "samples"];

    /// <summary>The folder that contains <c>Sdk.sln</c>.</summary>
    public string Root { get; }

    /// <summary>What the product is built from: <c>src</c> and <c>generators</c>.</summary>
    public IEnumerable<SourceFile> Product => [.. In("src"), .. In("generators")];

    /// <summary>The files below a top-level folder or a project, in ordinal order; none when it does not exist.</summary>
    public IReadOnlyList<SourceFile> In(string folder)
    {
        if (_files.TryGetValue(folder, out var files))
            return files;
        var area = folder.Split('/')[0];
        files = folder == area ? Load(area) : [.. In(area).Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal))];
        return _files.GetOrAdd(folder, files);
    }

    /// <summary>The namespace of a project's root folder: its <c>RootNamespace</c>, otherwise the project's name.</summary>
    public string RootNamespaceOf(string project)
    {
        var name = project[(project.LastIndexOf('/') + 1)..];
        var path = Path.Combine(Root, project, name + ".csproj");
        return (File.Exists(path) ? (string?)XDocument.Load(path).Descendants("RootNamespace").FirstOrDefault() : null) ?? name;
    }

    /// <summary>The namespace that a file has when namespaces follow folders.</summary>
    public string ExpectedNamespaceOf(SourceFile file) => string.Join('.', [RootNamespaceOf(file.Project), .. file.SubFolders]);

    private SourceFile[] Load(string area) =>
        [.. Repository.Files(Root, area, "*.cs")
            .Where(static file => !file.EndsWith(".verified.cs", StringComparison.Ordinal) && !file.EndsWith(".received.cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(file, File.ReadAllText(Path.Combine(Root, file))))];
}
