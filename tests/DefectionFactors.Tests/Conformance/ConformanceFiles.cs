using Schemawright.Tests;

namespace DefectionFactors.Tests.Conformance;

/// <summary>The files below <c>schema/conformance</c>.</summary>
public static class ConformanceFiles
{
    /// <summary>The names of the files that every reader accepts.</summary>
    public static TheoryData<string> Valid { get; } = [.. Names("valid")];

    /// <summary>The names of the files that every reader refuses.</summary>
    public static TheoryData<string> Invalid { get; } = [.. Names("invalid")];

    /// <summary>The names of the files that come back byte for byte when they are written again.</summary>
    public static TheoryData<string> Canonical { get; } = [.. Names("valid").Where(static name => !name.StartsWith("loose-", StringComparison.Ordinal))];

    /// <summary>The names of the files in a folder, in ordinal order.</summary>
    public static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("schema", "conformance", folder)).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>The bytes of a file.</summary>
    public static byte[] Read(string folder, string name) => File.ReadAllBytes(RepositoryRoot.Combine("schema", "conformance", folder, name));
}
