using System.IO.Compression;
using System.Text;

namespace Schemawright.Tool.Tests;

/// <summary>A folder for the files of one test.</summary>
internal sealed class TestFolder : IDisposable
{
    /// <summary>The schema of a person that most tests use.</summary>
    public const string PersonSchema = """
        { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://example.org/person", "type": "object",
          "required": ["name"], "properties": { "name": { "type": "string" }, "age": { "type": "integer", "minimum": 0 }, "born": { "format": "date" } } }
        """;

    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("schemawright-").FullName;

    /// <summary>The full path of a file.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file, folders included.</summary>
    /// <returns>Its full path.</returns>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file, folders included.</summary>
    /// <returns>Its full path.</returns>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>Writes a packed file.</summary>
    /// <returns>Its full path.</returns>
    public string WritePacked(string name, string text)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return Write(name, buffer.ToArray());
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
