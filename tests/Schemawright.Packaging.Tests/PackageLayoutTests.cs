using System.IO.Compression;
using System.Xml.Linq;

namespace Schemawright.Packaging.Tests;

/// <summary>What lies in the packages.</summary>
public class PackageLayoutTests(PackageFeed feed)
{
    [Fact]
    public void Schemawright_carries_the_generator_as_one_dll_and_the_code_fixes_as_another()
    {
        using var package = ZipFile.OpenRead(feed.PathOf("Schemawright"));
        var analyzers = package.Entries.Select(static entry => entry.FullName).Where(static name => name.StartsWith("analyzers/", StringComparison.Ordinal));
        Assert.Equal(["analyzers/dotnet/cs/Schemawright.CodeFixes.dll", "analyzers/dotnet/cs/Schemawright.Generator.dll"], analyzers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("build")]
    [InlineData("buildTransitive")]
    public void Schemawright_carries_its_build_files(string folder)
    {
        using var package = ZipFile.OpenRead(feed.PathOf("Schemawright"));
        Assert.NotNull(package.GetEntry($"{folder}/Schemawright.props"));
        Assert.NotNull(package.GetEntry($"{folder}/Schemawright.targets"));
    }

    [Theory]
    [InlineData("Schemawright.Schema", "")]
    [InlineData("Schemawright", "Schemawright.Schema")]
    [InlineData("Schemawright.AspNetCore", "Schemawright")]
    [InlineData("DefectionFactors", "Schemawright")]
    public void A_package_depends_on_nothing_but_the_layer_below(string id, string dependencies)
    {
        using var package = ZipFile.OpenRead(feed.PathOf(id));
        using var specification = package.GetEntry($"{id}.nuspec")!.Open();
        var net10 = XDocument.Load(specification).Descendants()
            .Where(static element => element.Name.LocalName == "group" && (string?)element.Attribute("targetFramework") == "net10.0")
            .SelectMany(static group => group.Elements().Where(static element => element.Name.LocalName == "dependency")) // A framework reference is no package.
            .Select(static dependency => (string)dependency.Attribute("id")!);
        Assert.Equal(dependencies, string.Join(' ', net10));
    }

    [Fact]
    public void DefectionFactors_carries_schema_codelists_bundle_and_licence()
    {
        using var package = ZipFile.OpenRead(feed.PathOf("DefectionFactors"));
        Assert.NotNull(package.GetEntry("schema/1.0/dataset.schema.json"));
        Assert.NotNull(package.GetEntry("schema/codelists/factor.csv"));
        Assert.NotNull(package.GetEntry("schema/bundle/dfr-1.0.bundle.json"));
        Assert.NotNull(package.GetEntry("schema/LICENSE"));
    }

    [Theory]
    [InlineData("DefectionFactors.Tool")]
    [InlineData("Schemawright.Tool")]
    public void A_tool_package_is_complete(string id)
    {
        using var package = ZipFile.OpenRead(feed.PathOf(id));
        Assert.NotNull(package.GetEntry("tools/net10.0/any/DotnetToolSettings.xml"));
    }
}
