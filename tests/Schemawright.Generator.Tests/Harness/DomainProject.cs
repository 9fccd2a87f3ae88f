using Schemawright.Tests;

namespace Schemawright.Generator.Tests.Harness;

/// <summary>The project's own schema, the largest one that these tests know.</summary>
internal static class DomainProject
{
    public static SchemaProject Create()
    {
        var folder = Repository.Combine("schema", "1.0");
        return Directory.EnumerateFiles(folder, "*.schema.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Aggregate(SchemaProject.Empty, (project, name) => project.And(name, File.ReadAllText(Path.Combine(folder, name))));
    }
}
