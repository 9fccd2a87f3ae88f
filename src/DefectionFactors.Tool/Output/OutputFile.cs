using System.IO.Compression;

namespace DefectionFactors.Tool.Output;

/// <summary>A file that appears under its name when it is complete, and not at all before.</summary>
internal sealed class OutputFile : IDisposable
{
    private const string CompressedSuffix = ".gz";

    private readonly string _path;
    private readonly string _unfinished;
    private readonly Stream _stream;
    private bool _isFinished;

    /// <summary>Begins a file; one of that name stays as it is for now.</summary>
    /// <param name="path">Its path; one that ends in <c>.gz</c> is packed.</param>
    /// <exception cref="IOException">The folder does not exist, or can't be written to.</exception>
    public OutputFile(string path)
    {
        _path = Path.GetFullPath(path);
        if (Directory.Exists(_path))
            throw new IOException("This is a folder; name a file in it.");
        _unfinished = Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Guid.NewGuid():N}");
        var file = new FileStream(_unfinished, FileMode.CreateNew, FileAccess.Write);
        _stream = path.EndsWith(CompressedSuffix, StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Fastest) : file;
    }

    /// <summary>Takes the content, not packed.</summary>
    public Stream Content => _stream;

    /// <summary>Writes a whole file.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="content">Its content, not packed.</param>
    /// <exception cref="IOException">The file can't be written; nothing is left of it.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var file = new OutputFile(path);
        file.Content.Write(content);
        file.Finish();
    }

    /// <summary>Gives the file its name; one of that name before is replaced.</summary>
    public void Finish()
    {
        _stream.Dispose();
        File.Move(_unfinished, _path, overwrite: true);
        _isFinished = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isFinished)
            return;
        _stream.Dispose();
        File.Delete(_unfinished);
    }
}
