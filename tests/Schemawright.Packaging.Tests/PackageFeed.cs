using System.Globalization;
using Schemawright.Packaging.Tests;
using Schemawright.Tests;

[assembly: AssemblyFixture(typeof(PackageFeed))]
[assembly: Trait("Category", "Slow")]

namespace Schemawright.Packaging.Tests;

/// <summary>All packages of this repository, packed once into a folder feed under a version of their own.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private static readonly string[] Projects = ["Schemawright.Schema", "Schemawright", "Schemawright.AspNetCore", "DefectionFactors", "DefectionFactors.Tool", "Schemawright.Tool"];

    /// <summary>A folder outside the repository, deleted at the end.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("schemawright-packaging-").FullName;

    /// <summary>The feed.</summary>
    public string Packages => Path.Combine(Folder, "feed");

    /// <summary>The version of every package in the feed; unique, since a packages folder never looks twice at one version.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    /// <summary>The full path of a package.</summary>
    public string PathOf(string id) => Path.Combine(Packages, $"{id}.{Version}.nupkg");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (var project in Projects)
        {
            // Build output of its own: the repository's may be in use by other tests at this moment.
            await DotNet.SucceedAsync(
                Repository.Root, "pack", Repository.Combine("src", project), "--configuration", "Release", "-nologo", "-v", "quiet",
                $"-p:Version={Version}", $"-p:PackageOutputPath={Packages}", $"-p:ArtifactsPath={Path.Combine(Folder, "artifacts")}");
        }
    }

    /// <summary>Creates a folder with a stranger's project in it.</summary>
    /// <param name="name">The project's name.</param>
    /// <param name="properties">More properties, as XML.</param>
    /// <param name="sdk">The SDK of the project.</param>
    /// <param name="packages">The packages that it references; none for both libraries.</param>
    public string CreateConsumer(string name, string properties = "", string sdk = "Microsoft.NET.Sdk", params IReadOnlyList<string> packages)
    {
        var references = (packages.Count > 0 ? packages : ["Schemawright", "DefectionFactors"]).Select(id => $"""<PackageReference Include="{id}" Version="{Version}" />""");
        var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <AnalysisLevel>latest</AnalysisLevel>
                <RestoreAdditionalProjectSources>{Packages}</RestoreAdditionalProjectSources>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", references)}
              </ItemGroup>
            </Project>
            """);
        return folder;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        foreach (var id in Projects)
            DeleteRestored(id);
        return ValueTask.CompletedTask;
    }

    private void DeleteRestored(string id)
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var restored = Path.Combine(packages, id.ToLowerInvariant(), Version);
        if (Directory.Exists(restored))
            Directory.Delete(restored, recursive: true);
    }
}
