using System.Runtime.CompilerServices;

namespace Schemawright.Tool.Tests;

/// <summary>The help texts, as goldens beside this file; UPDATE_SNAPSHOTS=1 accepts new ones.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData("schemawright")]
    [InlineData("validate")]
    [InlineData("generate")]
    [InlineData("bundle")]
    [InlineData("bowtie")]
    public void Help_is_as_it_was(string command)
    {
        var run = ToolRun.Of(command == "schemawright" ? ["--help"] : [command, "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var text = string.Join('\n', run.Output.ReplaceLineEndings("\n").Split('\n').Select(static line => line.TrimEnd())).TrimEnd() + "\n";
        Verify(command, text);
    }

    private static void Verify(string name, string text, [CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Help", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path + ".verified.txt", text);
        var expected = File.Exists(path + ".verified.txt") ? File.ReadAllText(path + ".verified.txt") : null;
        if (expected == text)
            File.Delete(path + ".received.txt");
        else
            File.WriteAllText(path + ".received.txt", text);
        Assert.Equal(expected, text);
    }
}
