using System.Xml.Linq;

namespace Schemawright.Architecture.Tests;

/// <summary>Dependencies point one way.</summary>
public class DependencyTests
{
    /// <summary>From the bottom up; a project may reference only projects that stand before it.</summary>
    private static readonly string[] ProjectOrder =
    [
        "src/Schemawright.Schema/Schemawright.Schema.csproj",
        "src/Schemawright/Schemawright.csproj",
        "src/Schemawright.AspNetCore/Schemawright.AspNetCore.csproj",
        "src/DefectionFactors/DefectionFactors.csproj",
        "src/Schemawright.Tool/Schemawright.Tool.csproj",
        "src/DefectionFactors.Tool/DefectionFactors.Tool.csproj",
    ];

    /// <summary>The folders of Schemawright.Schema from the bottom up; a folder may use only folders that stand before it.</summary>
    private static readonly string[] SchemaFolderOrder = ["Json", "Patterns", "Dialects", "Documents", "Formats", "Evaluation", "Output"];

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
    public void Every_project_under_src_has_its_place_in_the_order()
    {
        foreach (var project in Repository.Files("src", "*.csproj"))
            Assert.Contains(project, ProjectOrder);
    }

    [Fact]
    public void No_folder_of_the_schema_layer_uses_a_later_one()
    {
        var violations = new List<string>();
        foreach (var file in Repository.SourceFiles("src/Schemawright.Schema"))
        {
            var own = Array.IndexOf(SchemaFolderOrder, file.Split('/')[2]);
            if (own < 0)
                continue; // The public API in the project's root may use every folder.
            for (var later = own + 1; later < SchemaFolderOrder.Length; later++)
            {
                if (Repository.Read(file).Contains($"Schemawright.Schema.{SchemaFolderOrder[later]};", StringComparison.Ordinal))
                    violations.Add($"{file} uses {SchemaFolderOrder[later]}");
            }
        }

        Assert.Empty(violations);
    }

    [Fact]
    public void Every_folder_of_the_schema_layer_has_its_place_in_the_order()
    {
        var folders = Repository.SourceFiles("src/Schemawright.Schema").Select(static file => file.Split('/')).Where(static parts => parts.Length > 3).Select(static parts => parts[2]);
        Assert.Empty(folders.Distinct(StringComparer.Ordinal).Except(SchemaFolderOrder, StringComparer.Ordinal));
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
        Assert.Equal(["generators/Schemawright.Generator/Schemawright.Generator.csproj"], References("generators/Schemawright.CodeFixes/Schemawright.CodeFixes.csproj"));
    }

    [Theory]
    [InlineData("Specs")]
    [InlineData("Emit")]
    public void Specs_and_emitters_know_neither_the_compiler_nor_the_schema(string folder)
    {
        foreach (var file in Repository.SourceFiles($"generators/Schemawright.Generator/{folder}"))
        {
            var text = Repository.Read(file);
            Assert.DoesNotContain("using Microsoft.CodeAnalysis", text, StringComparison.Ordinal);
            Assert.DoesNotContain("using Schemawright.Schema", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Schemawright.Generator.Binding;", text, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> References(string project)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, project))!;
        return XDocument.Parse(Repository.Read(project)).Descendants("ProjectReference")
            .Where(static reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false") // Tools of the build are no dependencies of the code.
            .Select(reference => Path.GetFullPath(Path.Combine(folder, (string)reference.Attribute("Include")!)))
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'));
    }
}
