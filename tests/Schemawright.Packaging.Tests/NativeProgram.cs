namespace Schemawright.Packaging.Tests;

/// <summary>A stranger's project as a native program.</summary>
internal static class NativeProgram
{
    /// <summary>Publishes a project with Native AOT and without reflection in System.Text.Json, and runs it. The test is skipped where there is no linker.</summary>
    /// <returns>What the program printed.</returns>
    public static async Task<string> PublishAndRunAsync(string folder, string name)
    {
        Assert.SkipWhen(NativeLinker.Property is null, "Native AOT needs clang or gcc, and zlib's header.");
        var output = Path.Combine(folder, "native");
        var told = await DotNet.SucceedAsync(
            folder, "publish", "--configuration", "Release", "--output", output, "-p:PublishAot=true", "-p:JsonSerializerIsReflectionEnabledByDefault=false", NativeLinker.Property);
        Assert.DoesNotContain("warning", told, StringComparison.OrdinalIgnoreCase);
        var (exitCode, printed) = await DotNet.RunAsync(Path.Combine(output, name), folder);
        Assert.Equal(0, exitCode);
        return printed;
    }
}
