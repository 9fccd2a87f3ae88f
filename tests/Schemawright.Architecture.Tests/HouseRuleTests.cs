using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Schemawright.Architecture.Tests;

/// <summary>Small rules that keep the repository a pleasure to take over.</summary>
public partial class HouseRuleTests
{
    private static readonly string[] Folders = ["src", "generators", "tests", "benchmarks", "samples"];
    private static readonly string[] VagueNames = ["Helper", "Helpers", "Util", "Utils", "Utility", "Manager", "Misc"];

    [Fact]
    public void One_type_stands_in_one_file()
    {
        var violations = new List<string>();
        foreach (var file in Repository.SourceFiles(Folders))
        {
            var types = TopLevelTypes(file).Select(static type => type.Identifier.ValueText).Distinct(StringComparer.Ordinal).ToArray();
            if (types.Length > 1)
                violations.Add($"{file}: {string.Join(", ", types)}");
        }

        Assert.Empty(violations);
    }

    [Fact]
    public void No_type_has_a_name_that_says_nothing()
    {
        var names = Repository.SourceFiles(Folders).SelectMany(TopLevelTypes).Select(static type => type.Identifier.ValueText);
        Assert.DoesNotContain(names, static name => VagueNames.Any(vague => name.EndsWith(vague, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_left_half_done_or_tied_to_a_machine()
    {
        var own = nameof(HouseRuleTests) + ".cs";
        var violations = Repository.SourceFiles(Folders)
            .Where(file => !file.EndsWith(own, StringComparison.Ordinal))
            .Where(static file => Leftover().IsMatch(Repository.Read(file)));
        Assert.Empty(violations);
    }

    [Fact]
    public void Every_text_file_has_unix_line_ends_and_no_byte_order_mark()
    {
        string[] patterns = ["*.cs", "*.csproj", "*.props", "*.targets", "*.md", "*.json", "*.csv"];
        var violations = new List<string>();
        foreach (var file in patterns.SelectMany(static pattern => Repository.Files(".", pattern)))
        {
            // Fixtures of bad input hold such bytes on purpose.
            if (file.Contains("/invalid/", StringComparison.Ordinal) || file.Contains("/Fixtures/", StringComparison.Ordinal) || file.Contains("/valid/", StringComparison.Ordinal))
                continue;
            var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, file));
            if (bytes.AsSpan().Contains((byte)'\r') || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
                violations.Add(file);
        }

        Assert.Empty(violations);
    }

    private static IEnumerable<BaseTypeDeclarationSyntax> TopLevelTypes(string file) =>
        CSharpSyntaxTree.ParseText(Repository.Read(file)).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(static type => type.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax);

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b|NotImplementedException|""/(work|tmp|root|home)/")]
    private static partial Regex Leftover();
}
