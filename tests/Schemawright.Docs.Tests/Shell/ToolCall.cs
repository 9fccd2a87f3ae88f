namespace Schemawright.Docs.Tests.Shell;

/// <summary>A call of one of this repository's tools.</summary>
/// <param name="Tool">The assembly.</param>
/// <param name="Arguments">What follows the tool's name.</param>
internal sealed record ToolCall(string Tool, IReadOnlyList<string> Arguments)
{
    private const string RunOption = "--project";

    private static readonly Dictionary<string, string> Assemblies = new()
    {
        ["schemawright"] = "Schemawright.Tool",
        ["defection-factors"] = "DefectionFactors.Tool",
    };

    /// <summary>The call that a command is, or null.</summary>
    public static ToolCall? Of(IReadOnlyList<string> words) => words.ToArray() switch
    {
        ["dotnet", "run", RunOption, var project, "--", .. var arguments] when project.EndsWith(".Tool", StringComparison.Ordinal) =>
            new(Path.GetFileName(project), [.. arguments]),
        ["dotnet", var name, .. var arguments] when Assemblies.TryGetValue(name, out var local) => new(local, [.. arguments]),
        [var name, .. var arguments] when Assemblies.TryGetValue(name, out var tool) => new(tool, [.. arguments]),
        _ => null,
    };
}
