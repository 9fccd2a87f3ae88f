extern alias generator;

using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Schemawright.Benchmarks.Contenders;

namespace Schemawright.Benchmarks.Generation;

/// <summary>Generates and compiles the types of a schema as a user's build does, but in this process, so that any schema can be measured.</summary>
internal static class SchemaTypes
{
    private const string Namespace = "Workload";
    private const string RootTypeName = "Root";
    private const string SchemaPath = "/workload/root.schema.json";

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    /// <summary>Generates the types of a schema, compiles and loads them.</summary>
    /// <param name="schema">The schema's text.</param>
    /// <returns><c>IsValid</c> of the root's type.</returns>
    /// <exception cref="UnavailableException">The root has no type, or the generated code does not compile.</exception>
    public static GeneratedVerdict CompileVerdict(byte[] schema)
    {
        var compilation = CSharpCompilation.Create("Workload", [], References(), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        var driver = CSharpGeneratorDriver.Create(
            [new generator::Schemawright.Generator.JsonSchemaGenerator().AsSourceGenerator()],
            [new SchemaText(SchemaPath, Encoding.UTF8.GetString(schema))],
            Parsing,
            new SchemaTextOptions(Namespace, RootTypeName));
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        var type = Load(output).GetType($"{Namespace}.{RootTypeName}") ?? throw new UnavailableException("the root has no type");
        return type.GetMethod("IsValid", BindingFlags.Public | BindingFlags.Static, [typeof(ReadOnlySpan<byte>)])?.CreateDelegate<GeneratedVerdict>()
            ?? throw new UnavailableException("the root's type has no IsValid");
    }

    private static Assembly Load(Compilation compilation)
    {
        using var image = new MemoryStream();
        if (compilation.Emit(image) is { Success: false } failed)
            throw new UnavailableException($"does not compile: {failed.Diagnostics.First(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)}");
        image.Position = 0;

        // A context that can be unloaded would slow down each access to a static field.
        return new AssemblyLoadContext(null, isCollectible: false).LoadFromStream(image);
    }

    // The generator's own copy of the schema layer is nothing that generated code may see.
    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static path => !Path.GetFileName(path).StartsWith("Schemawright.Generator", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path));
}
