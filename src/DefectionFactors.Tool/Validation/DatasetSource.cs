using System.IO.Compression;

namespace DefectionFactors.Tool.Validation;

/// <summary>Where the text of one dataset comes from.</summary>
/// <param name="Path">The path as the user gave it; <c>(bundled)</c> for the bundled dataset, <c>-</c> for the standard input.</param>
/// <param name="Read">Reads the whole text.</param>
internal sealed record DatasetSource(string Path, Func<byte[]> Read)
{
    private const string StandardInput = "-";
    private const string CompressedSuffix = ".gz";

    /// <summary>One source for each argument; the bundled dataset where there is none.</summary>
    public static IReadOnlyList<DatasetSource> FromArguments(IReadOnlyList<string> paths, Func<Stream> openInput) =>
        paths.Count == 0
            ? [new DatasetSource("(bundled)", DefectionFactorDataset.BundledJson)]
            : [.. paths.Select(path => new DatasetSource(path, () => ReadAll(path, openInput)))];

    private static byte[] ReadAll(string path, Func<Stream> openInput)
    {
        if (Directory.Exists(path))
            throw new IOException("It is a folder; name the files in it.");
        using var file = path == StandardInput ? openInput() : File.OpenRead(path);
        using var text = path.EndsWith(CompressedSuffix, StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var buffer = new MemoryStream();
        text.CopyTo(buffer);
        return buffer.ToArray();
    }
}
