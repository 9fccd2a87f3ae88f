namespace Schemawright.Packaging.Tests;

/// <summary>What Native AOT needs beside the SDK.</summary>
internal static class NativeLinker
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    /// <summary>The property that picks the linker that is there; null where none is, or zlib's header is missing.</summary>
    public static string? Property { get; } = Find();

    private static string? Find()
    {
        if (!OperatingSystem.IsLinux() || !File.Exists("/usr/include/zlib.h"))
            return null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var linker = Linkers.FirstOrDefault(name => folders.Any(folder => File.Exists(Path.Combine(folder, name))));
        return linker is null ? null : $"-p:CppCompilerAndLinker={linker}";
    }
}
