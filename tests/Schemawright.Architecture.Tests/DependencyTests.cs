using System.Xml.Linq;

namespace Schemawright.Architecture.Tests;

/// <summary>Projects point one way, and the generator brings nothing with it.</summary>
public class DependencyTests
{
    /// <summary>From the bottom up; a project may reference only projects listed before it.</summary>
    private static readonly string[] ProjectOrder =
    [
        "src/Schemawright.Schema/Schemawright.Schema.csproj",
        "src/Schemawright/Schemawright.csproj",
        "src/Schemawright.AspNetCore/Schemawright.AspNetCore.csproj",
        "src/DefectionFactors/DefectionFactors.csproj",
        "src/Schemawright.Tool/Schemawright.Tool.csproj",
        "src/DefectionFactors.Tool/DefectionFactors.Tool.csproj",
    ];

    [Fact]
    public void No_project_references_upwards()
    {
        foreach (var project in ProjectOrder.Where(static project => File.Exists(Path.Combine(Repository.Root, project))))
        {
            foreach (var reference in References(project).Where(static reference => !reference.StartsWith("generators/", StringComparison.Ordinal)))
            {
                Assert.Contains(reference, ProjectOrder);
                Assert.True(Array.IndexOf(ProjectOrder, reference) < Array.IndexOf(ProjectOrder, project), $"{project} references {reference}");
            }
        }
    }

    [Fact]
    public void Every_project_under_src_is_in_the_order()
    {
        foreach (var project in Repository.Files("src", "*.csproj"))
            Assert.Contains(project, ProjectOrder);
    }

    [Fact]
    public void The_generator_depends_on_nothing_but_the_compiler()
    {
        var project = XDocument.Parse(Repository.Read("generators/Schemawright.Generator/Schemawright.Generator.csproj"));
        var packages = project.Descendants("PackageReference").Select(static reference => (string?)reference.Attribute("Include"));
        Assert.Equal(["Microsoft.CodeAnalysis.CSharp", "PolySharp"], packages.Order(StringComparer.Ordinal));
        Assert.All(project.Descendants("PackageReference"), static reference => Assert.Equal("all", (string?)reference.Attribute("PrivateAssets")));
        Assert.Empty(project.Descendants("ProjectReference"));
    }

    [Fact]
    public void The_code_fixes_bring_nothing_with_them()
    {
        var project = XDocument.Parse(Repository.Read("generators/Schemawright.CodeFixes/Schemawright.CodeFixes.csproj"));
        var package = Assert.Single(project.Descendants("PackageReference"));
        Assert.Equal("Microsoft.CodeAnalysis.CSharp.Workspaces", (string?)package.Attribute("Include"));
        Assert.Equal("runtime", (string?)package.Attribute("ExcludeAssets"));
        var reference = Assert.Single(References("generators/Schemawright.CodeFixes/Schemawright.CodeFixes.csproj"));
        Assert.Equal("generators/Schemawright.Generator/Schemawright.Generator.csproj", reference);
    }

    private static IEnumerable<string> References(string project)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, project))!;
        return XDocument.Parse(Repository.Read(project)).Descendants("ProjectReference")
            // Tools of the build are not dependencies of the code.
            .Where(static reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => Path.GetFullPath(Path.Combine(folder, (string)reference.Attribute("Include")!)))
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));
    }
}
