using System.IO.Compression;

namespace Schemawright.Tool.Inputs;

/// <summary>Where the text of instances comes from.</summary>
/// <param name="Path">The path as the user gave it; <c>-</c> for the standard input.</param>
/// <param name="Kind">How the text holds its instances.</param>
/// <param name="Open">Opens the text, unpacked.</param>
internal sealed record InputSource(string Path, InputKind Kind, Func<Stream> Open)
{
    /// <summary>The name that stands for the standard input.</summary>
    public const string StandardInput = "-";

    private const string CompressedSuffix = ".gz";

    /// <summary>The ends of file names by which texts are found in folders; JSON also with <c>.gz</c> behind it.</summary>
    private static readonly (string Extension, InputKind Kind)[] Extensions =
        [(".json", InputKind.Json), (".ndjson", InputKind.JsonLines), (".jsonl", InputKind.JsonLines), (".yaml", InputKind.Yaml), (".yml", InputKind.Yaml)];

    /// <summary>The text of a file, whatever its name. A name that says nothing means JSON.</summary>
    public static InputSource OfFile(string path)
    {
        var isCompressed = path.EndsWith(CompressedSuffix, StringComparison.OrdinalIgnoreCase);
        return new InputSource(path, KindOf(path) ?? InputKind.Json, () => isCompressed ? new GZipStream(File.OpenRead(path), CompressionMode.Decompress) : File.OpenRead(path));
    }

    /// <summary>Whether a file's name says that it holds instances.</summary>
    public static bool HasKnownName(string path) => KindOf(path) is not null;

    /// <summary>Whether a file's name says that it holds YAML.</summary>
    public static bool IsYaml(string path) => KindOf(path) == InputKind.Yaml;

    private static InputKind? KindOf(string path)
    {
        var name = path.EndsWith(CompressedSuffix, StringComparison.OrdinalIgnoreCase) ? path[..^CompressedSuffix.Length] : path;
        foreach (var (extension, kind) in Extensions)
        {
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return kind;
        }

        return null;
    }
}
