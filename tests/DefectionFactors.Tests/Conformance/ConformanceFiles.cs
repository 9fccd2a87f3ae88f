using Schemawright.Tests;

namespace DefectionFactors.Tests.Conformance;

/// <summary>The files below <c>schema/conformance</c>.</summary>
public static class ConformanceFiles
{
    /// <summary>The names of the files that every reader accepts.</summary>
    public static TheoryData<string> Valid { get; } = [.. Names("valid")];

    /// <summary>The names of the files that every reader refuses.</summary>
    public static TheoryData<string> Invalid { get; } = [.. Names("invalid").Where(static name => !IsOfRule(name))];

    /// <summary>The names of the files in which a rule finds something.</summary>
    public static TheoryData<string> Found { get; } = [.. Names("invalid").Where(IsOfRule)];

    /// <summary>The names of the files in which a rule finds nothing, by a little.</summary>
    public static TheoryData<string> NearMisses { get; } = [.. Names("valid").Where(IsOfRule)];

    /// <summary>The names of the files that come back byte for byte when they are written again.</summary>
    public static TheoryData<string> Canonical { get; } = [.. Names("valid").Where(static name => !name.StartsWith("loose-", StringComparison.Ordinal))];

    /// <summary>The names of the files in a folder and below it, with forward slashes, in ordinal order.</summary>
    public static IEnumerable<string> Names(string folder)
    {
        var root = Repository.Combine("schema", "conformance", folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }

    /// <summary>The bytes of a file.</summary>
    public static byte[] Read(string folder, string name) => File.ReadAllBytes(Repository.Combine("schema", "conformance", folder, name));

    private static bool IsOfRule(string name) => name.StartsWith("rules/", StringComparison.Ordinal);
}
