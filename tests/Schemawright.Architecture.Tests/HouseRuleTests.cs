using System.Text.RegularExpressions;

namespace Schemawright.Architecture.Tests;

/// <summary>Small rules that keep the repository a pleasure to take over.</summary>
public partial class HouseRuleTests
{
    private static readonly string[] VagueNames = ["Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Misc"];

    [Fact]
    public void A_file_declares_one_type()
    {
        var violations = new List<string>();
        foreach (var file in Tested.AllFiles)
        {
            var types = file.TopLevelTypes.Select(DeclaredTypes.NameOf).Distinct(StringComparer.Ordinal).ToArray();
            if (types.Length > 1)
                violations.Add($"{file}: {string.Join(", ", types)}");
        }

        Assert.Empty(violations);
    }

    [Fact]
    public void No_type_has_a_vague_name()
    {
        var names = Tested.AllFiles.SelectMany(static file => file.TopLevelTypes).Select(DeclaredTypes.NameOf);
        Assert.DoesNotContain(names, static name => VagueNames.Any(vague => name.EndsWith(vague, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_left_half_done_or_tied_to_a_machine()
    {
        var own = nameof(HouseRuleTests) + ".cs";
        var violations = Tested.AllFiles
            .Where(file => !file.Path.EndsWith(own, StringComparison.Ordinal))
            .Where(static file => Leftover().IsMatch(file.Text));
        Assert.Empty(violations);
    }

    [Fact]
    public void Every_text_file_has_unix_line_ends_and_no_byte_order_mark()
    {
        string[] patterns = ["*.cs", "*.csproj", "*.props", "*.targets", "*.md", "*.json", "*.csv"];
        string[] fixtures = ["/valid/", "/invalid/", "/Fixtures/"];
        var violations = new List<string>();
        foreach (var file in patterns.SelectMany(static pattern => Repository.Files(".", pattern)))
        {
            // Fixtures of bad input contain such bytes on purpose.
            if (fixtures.Any(folder => file.Contains(folder, StringComparison.Ordinal)))
                continue;
            var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, file));
            if (bytes.AsSpan().Contains((byte)'\r') || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
                violations.Add(file);
        }

        Assert.Empty(violations);
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException|""/(work|tmp|root|home)/")]
    private static partial Regex Leftover();
}
