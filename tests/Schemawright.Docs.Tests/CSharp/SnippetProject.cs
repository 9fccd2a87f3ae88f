extern alias generator;

using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Schemawright.Docs.Tests.Pages;
using Schemawright.Generator.Tests.Emit;

namespace Schemawright.Docs.Tests.CSharp;

/// <summary>One C# block with the files of its page, compiled as a user's project would be.</summary>
internal sealed class SnippetProject(MarkdownPage page, FencedBlock block)
{
    private static readonly CSharpParseOptions Syntax = new(LanguageVersion.CSharp14);

    /// <summary>The block and, where it is marked <c>continues</c>, those that it goes on from.</summary>
    private IReadOnlyList<FencedBlock> Chain
    {
        get
        {
            var blocks = page.Blocks.Where(static other => other.Language == "csharp" && other.Exemption is null).ToList();
            var last = blocks.IndexOf(block);
            var first = last;
            while (blocks[first].MarkOf("continues") is not null)
                first--;
            return blocks[first..(last + 1)];
        }
    }

    /// <summary>Compiles the block; the test fails with the compiler's messages where it does not.</summary>
    public Compilation Compile()
    {
        var files = OtherFiles().Append(Source()).Append(("GlobalUsings.cs", ImplicitUsings.Of(page.IsWeb)));
        var (output, diagnostics) = Generate([.. files.Select(static file => CSharpSyntaxTree.ParseText(file.Item2, Syntax, file.Item1))]);
        var problems = output.GetDiagnostics(TestContext.Current.CancellationToken).Concat(diagnostics).Where(IsProblem).ToArray();
        if (block.MarkOf("reports") is { } expected)
            Assert.Contains(problems, problem => problem.Id == expected);
        else
            Assert.True(problems.Length == 0, $"{page.Name}({block.Line}): {string.Join<Diagnostic>('\n', problems)}\n{Source().Item2}");
        return output;
    }

    /// <summary>The declarations of types that the page's schemas become, without bodies.</summary>
    public string SurfaceOf(string[] types)
    {
        var (output, _) = Generate([]);
        return string.Join('\n', types.Select(type => PublicSurface.Of(FileOf(type))));

        string FileOf(string type) =>
            output.SyntaxTrees.Single(tree => tree.FilePath.EndsWith($"{page.Project}.{type}.g.cs", StringComparison.Ordinal)).ToString();
    }

    /// <summary>Compiles the block, runs it in this process and gives what it printed.</summary>
    public string Run()
    {
        using var image = new MemoryStream();
        Assert.True(Compile().Emit(image).Success);
        var entry = Assembly.Load(image.ToArray()).EntryPoint!;
        var (before, output) = (Console.Out, new StringWriter { NewLine = "\n" });
        Console.SetOut(output);
        try
        {
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }

    private (Compilation Output, IReadOnlyList<Diagnostic> Diagnostics) Generate(SyntaxTree[] trees)
    {
        var kind = trees.Any(HasStatements) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var options = new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable);
        var compilation = CSharpCompilation.Create(page.Project, trees, SnippetReferences.All, options);
        var ours = new generator::Schemawright.Generator.JsonSchemaGenerator().AsSourceGenerator();
        CSharpGeneratorDriver
            .Create([ours, .. FrameworkGenerators.Load()], Schemas(), Syntax, new SnippetOptions(page.Project))
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics, TestContext.Current.CancellationToken);
        return (output, diagnostics);
    }

    private IEnumerable<AdditionalText> Schemas() => page.FilesAt(block)
        .Where(static file => file.File!.EndsWith(".schema.json", StringComparison.Ordinal) || file.File!.EndsWith(".names.json", StringComparison.Ordinal))
        .Select(static file => (file.File!, file.Code))
        .Concat(block.Marks.Where(static mark => mark.Name == "stub").Select(static mark => mark.Value.Split(' ', 2)).Select(static stub => (stub[0], stub[1])))
        .Select(static file => new SnippetFile("/project/" + file.Item1, file.Item2));

    // CS1701: the framework's assemblies refer to each other by older versions.
    private static bool IsProblem(Diagnostic diagnostic) => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1701";

    // A project has one file of statements: the block itself, if it is one.
    private IEnumerable<(string, string)> OtherFiles() => page.FilesAt(block)
        .Where(file => file.File != block.File && file is { Language: "csharp", Exemption: null })
        .Where(static file => !HasStatements(CSharpSyntaxTree.ParseText(file.Code, Syntax)))
        .Select(static file => (file.File!, file.Code));

    private static bool HasStatements(SyntaxTree tree) => tree.GetRoot().ChildNodes().OfType<GlobalStatementSyntax>().Any();

    // A block that is a file has what it says. An excerpt has the page's namespace and the values that it is given, too.
    private (string, string) Source()
    {
        if (block.File is not null)
            return (block.File, block.Code);
        var chain = Chain;
        var units = chain.Select(static part => CSharpSyntaxTree.ParseText(part.Code, Syntax).GetCompilationUnitRoot()).ToArray();
        var usings = units
            .SelectMany(static unit => unit.Usings)
            .Select(static directive => directive.ToString().Trim())
            .Concat(UsingsOf(block))
            .Concat(["using Schemawright;", $"using {page.Project};"])
            .Where(IsKnown)
            .Distinct(StringComparer.Ordinal);
        var bodies = units.Select(static unit => unit.WithUsings(default).ToFullString());
        var place = Array.Exists(units, static unit => HasStatements(unit.SyntaxTree)) ? "" : $"namespace {page.Project};\n";
        return ("Excerpt.cs", string.Join('\n', usings) + "\n" + place + string.Concat(chain.SelectMany(SnippetValues.Of)) + string.Concat(bodies));
    }

    private static IEnumerable<string> UsingsOf(FencedBlock block) =>
        (block.MarkOf("usings")?.Split(' ') ?? []).Select(static name => $"using {name};");

    // The page's own namespace exists only if it has schemas or files.
    private bool IsKnown(string directive) => directive != $"using {page.Project};" || Schemas().Any();
}
