using Schemawright.Documents;
using Schemawright.Generator.Binding.Loading;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Binding.Types;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding;

/// <summary>Binds all schemas of a project at once, since references cross files: texts go in, specs and diagnostics come out.</summary>
internal static class SchemaBinder
{
    /// <summary>Binds schemas.</summary>
    /// <param name="inputs">The schema items.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Equal results for equal inputs; nothing is thrown for an author's mistake.</returns>
    public static BindingResult Bind(IReadOnlyList<SchemaInput> inputs, ProjectOptions options, CancellationToken cancellation) =>
        Bind(inputs, [], options, cancellation);

    /// <summary>Binds schemas whose root types have parts in the user's code.</summary>
    /// <param name="inputs">The schema items.</param>
    /// <param name="declarations">The user's parts.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Equal results for equal inputs; nothing is thrown for an author's mistake.</returns>
    public static BindingResult Bind(IReadOnlyList<SchemaInput> inputs, IReadOnlyList<RootDeclaration> declarations, ProjectOptions options, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var assigned = DeclaredRoots.Assign(inputs, declarations, options, diagnostics);
        return Bind(assigned, options, diagnostics, static (binder, entry) => binder.Bind(entry), cancellation);
    }

    /// <summary>Binds schemas.</summary>
    /// <param name="inputs">The schema items.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="bindType">Binds one type; tests let it fail.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Equal results for equal inputs; nothing is thrown for an author's mistake.</returns>
    internal static BindingResult Bind(IReadOnlyList<SchemaInput> inputs, ProjectOptions options, Func<TypeBinder, TypeEntry, TypeSpec> bindType, CancellationToken cancellation) =>
        Bind(inputs, options, new DiagnosticBag(), bindType, cancellation);

    private static BindingResult Bind(
        IReadOnlyList<SchemaInput> inputs,
        ProjectOptions options,
        DiagnosticBag diagnostics,
        Func<TypeBinder, TypeEntry, TypeSpec> bindType,
        CancellationToken cancellation)
    {
        var (usable, assertFormat) = ItemOptions.Read(inputs, diagnostics);
        var left = usable.ToList();
        while (left.Count > 0)
        {
            var loading = new DiagnosticBag();
            var loaded = new DocumentLoader(options, assertFormat, loading).Load(left);
            var knowledge = new SchemaKnowledge(loaded.Schemas, loaded.Documents, loaded.References, assertFormat);
            var failure = Bind(settled: null, out var binding);
            if (failure is null && binding.ResolveNames() is { } names)
                failure = Bind(names, out binding);
            if (failure is not { } failed)
                return binding.Result(new DiagnosticBag(diagnostics.Items.Concat(loading.Items)));

            // An error of our own: the schema that shows it is left out, the others get their types.
            diagnostics.Add(DiagnosticIds.InternalError, failed.Message, DiagnosticLocation.StartOf(failed.Path));
            left.RemoveAll(input => string.Equals(input.Path, failed.Path, StringComparison.Ordinal));

            (string Path, string Message)? Bind(IReadOnlyDictionary<SchemaNode, string>? settled, out AssemblyBinder binder)
            {
                binder = new AssemblyBinder(knowledge, loaded.Documents, new AssemblyContext(CSharpIdentifier.Namespace(options.RootNamespace)), settled, new DiagnosticBag());
                return binder.TryBind(bindType, cancellation);
            }
        }

        return new BindingResult { Diagnostics = new EquatableArray<DiagnosticInfo>(diagnostics.Items) };
    }
}
