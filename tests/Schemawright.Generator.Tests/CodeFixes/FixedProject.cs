using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Schemawright.CodeFixes;
using Schemawright.Generator.Analysis;
using Schemawright.Generator.Tests.Emit;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.CodeFixes;

/// <summary>A project in an editor: the user's file, and beside it what the generator made.</summary>
internal sealed class FixedProject : IDisposable
{
    private const string UserFile = "/project/Context.cs";

    private readonly AdhocWorkspace _workspace = new();
    private readonly SchemaProject _schemas;
    private Project _project;

    public FixedProject(SchemaProject schemas)
    {
        _schemas = schemas;
        var information = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Demo", "Demo", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14),
            metadataReferences: schemas.CreateCompilation().References);
        _project = _workspace.AddProject(information).AddDocument("Context.cs", schemas.Code, filePath: UserFile).Project;
        Generate();
    }

    /// <summary>The user's files by their names.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FilesAsync()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in UserDocuments())
            files.Add(document.Name, (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        return files;
    }

    public async Task<ImmutableArray<Diagnostic>> DiagnoseAsync()
    {
        var compilation = await _project.GetCompilationAsync(TestContext.Current.CancellationToken);
        return await compilation!.WithAnalyzers([new SerializerContextAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Applies the fix for one diagnostic, as a click does.</summary>
    /// <returns>The title of the fix; null where there is none.</returns>
    public async Task<string?> FixAsync(Diagnostic diagnostic)
    {
        CodeAction? action = null;
        var document = _project.GetDocument(diagnostic.Location.SourceTree)!;
        await new DeclareTypeCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (found, _) => action = found, TestContext.Current.CancellationToken));
        await ApplyAsync(action);
        return action?.Title;
    }

    /// <summary>Applies the fix for all diagnostics of the project.</summary>
    public async Task FixAllAsync()
    {
        var provider = new DeclareTypeCodeFix();
        var context = new FixAllContext(
            _project, provider, FixAllScope.Project, nameof(DeclareTypeCodeFix), provider.FixableDiagnosticIds, new KnownDiagnostics(await DiagnoseAsync()), TestContext.Current.CancellationToken);
        await ApplyAsync(await provider.GetFixAllProvider().GetFixAsync(context));
    }

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private IEnumerable<Document> UserDocuments() => _project.Documents.Where(static document => !document.Name.EndsWith(".g.cs", StringComparison.Ordinal));

    private async Task ApplyAsync(CodeAction? action)
    {
        if (action is null)
            return;
        var operation = Assert.Single((await action.GetOperationsAsync(TestContext.Current.CancellationToken)).OfType<ApplyChangesOperation>());
        _project = operation.ChangedSolution.GetProject(_project.Id)!;
        Generate();
    }

    // As an editor does after a change.
    private void Generate()
    {
        var texts = UserDocuments().Select(static document => document.GetTextAsync().GetAwaiter().GetResult().ToString()).ToArray();
        var run = new GeneratorRun(_schemas.StartDriver(), GeneratedCompilation.Create(texts).WithAssemblyName("Demo"));
        var generated = _project.Documents.Select(static document => document.Id).Except(UserDocuments().Select(static document => document.Id));
        _project = _project.RemoveDocuments([.. generated]);
        foreach (var (name, text) in run.Files)
            _project = _project.AddDocument(name, text, ["obj"], "/project/obj/" + name).Project;
    }

    private sealed class KnownDiagnostics(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(project, cancellationToken);
    }
}
