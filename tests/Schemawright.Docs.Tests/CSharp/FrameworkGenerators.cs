using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Schemawright.Docs.Tests.CSharp;

/// <summary>The source generator of System.Text.Json, as the SDK gives it to every project.</summary>
internal static class FrameworkGenerators
{
    private static readonly Lazy<IReadOnlyList<Assembly>> Assemblies = new(static () =>
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "framework-generators.txt")).Select(AssemblyLoadContext.Default.LoadFromAssemblyPath),
    ]);

    public static IEnumerable<ISourceGenerator> Load() => Assemblies.Value
        .SelectMany(static assembly => assembly.GetTypes())
        .Where(static type => !type.IsAbstract && type.GetCustomAttribute<GeneratorAttribute>() is not null)
        .Select(static type => Activator.CreateInstance(type)!)
        .Select(static made => made is IIncrementalGenerator incremental ? incremental.AsSourceGenerator() : (ISourceGenerator)made);
}
