using System.IO.Compression;

namespace DefectionFactors.Tool.Validation;

/// <summary>Where the text of one dataset comes from.</summary>
/// <param name="Path">The path as the user gave it; <c>(bundled)</c> for the bundled dataset, <c>-</c> for the standard input.</param>
/// <param name="HasLines">Whether it is a stream of lines, the dataset first and then a record a line.</param>
/// <param name="Open">Opens the text, unpacked.</param>
internal sealed record DatasetSource(string Path, bool HasLines, Func<Stream> Open)
{
    private const string StandardInput = "-";
    private const string CompressedSuffix = ".gz";
    private static readonly string[] LineSuffixes = [".ndjson", ".jsonl"];

    /// <summary>The folder that the file stands in; null where there is none.</summary>
    public string? Folder => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(Path)) is { } folder && File.Exists(Path) ? folder : null;

    /// <summary>One source for each argument; the bundled dataset where there is none.</summary>
    /// <param name="paths">The arguments.</param>
    /// <param name="haveLines">Whether all of them are streams of lines, whatever their names.</param>
    /// <param name="openInput">Opens the standard input.</param>
    public static IReadOnlyList<DatasetSource> FromArguments(IReadOnlyList<string> paths, bool haveLines, Func<Stream> openInput) =>
        paths.Count == 0
            ? [new DatasetSource("(bundled)", false, static () => new MemoryStream(DefectionFactorDataset.BundledJson()))]
            : [.. paths.Select(path => new DatasetSource(path, haveLines || HasLineSuffix(path), () => OpenFile(path, openInput)))];

    /// <summary>Reads the text of one JSON document.</summary>
    /// <exception cref="IOException">The file can't be read.</exception>
    /// <exception cref="InvalidDataException">It is a stream of lines.</exception>
    public byte[] ReadDocument()
    {
        if (HasLines)
            throw new InvalidDataException("This is a stream with one record per line; this command needs a dataset as one JSON document.");
        using var stream = Open();
        using var text = new MemoryStream();
        stream.CopyTo(text);
        return text.ToArray();
    }

    private static bool HasLineSuffix(string path)
    {
        var name = IsCompressed(path) ? path[..^CompressedSuffix.Length] : path;
        return LineSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsCompressed(string path) => path.EndsWith(CompressedSuffix, StringComparison.OrdinalIgnoreCase);

    private static Stream OpenFile(string path, Func<Stream> openInput)
    {
        if (Directory.Exists(path))
            throw new IOException("This is a folder; name the files in it.");
        var file = path == StandardInput ? openInput() : File.OpenRead(path);
        return IsCompressed(path) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
