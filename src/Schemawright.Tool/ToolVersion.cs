using System.Reflection;

namespace Schemawright.Tool;

/// <summary>The version of this tool.</summary>
internal static class ToolVersion
{
    /// <summary>Three numbers, and a suffix before a release.</summary>
    public static string Text { get; } = Find();

    private static string Find()
    {
        // The build appends the commit behind a plus sign.
        var version = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var plus = version.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? version : version[..plus];
    }
}
