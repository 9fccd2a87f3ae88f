using Schemawright.Docs.Tests.Pages;

namespace Schemawright.Docs.Tests.Shell;

/// <summary>A folder with the files of a page, which is the current one until it is disposed.</summary>
internal sealed class PageFolder : IDisposable
{
    private readonly string _before = Environment.CurrentDirectory;
    private readonly string _path = Directory.CreateTempSubdirectory("docs").FullName;

    public PageFolder() => Environment.CurrentDirectory = _path;

    /// <summary>Writes the files as they are at a block.</summary>
    public void Write(MarkdownPage page, FencedBlock block)
    {
        foreach (var file in page.FilesAt(block))
        {
            if (Path.GetDirectoryName(file.File) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(file.File!, file.Code);
        }
    }

    public void Dispose()
    {
        Environment.CurrentDirectory = _before;
        Directory.Delete(_path, recursive: true);
    }
}
