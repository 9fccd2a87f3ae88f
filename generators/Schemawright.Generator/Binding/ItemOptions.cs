using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Binding;

/// <summary>Reads the metadata of schema items: tells values that are none, and what the items disagree on.</summary>
internal static class ItemOptions
{
    /// <summary>Checks the metadata and leaves out what can't be used.</summary>
    /// <param name="inputs">The items.</param>
    /// <param name="diagnostics">Where errors are told.</param>
    /// <returns>The items with usable metadata only, and whether <c>format</c> is asserted.</returns>
    public static (IReadOnlyList<SchemaInput> Inputs, bool AssertFormat) Read(IEnumerable<SchemaInput> inputs, DiagnosticBag diagnostics)
    {
        var usable = inputs.Select(input => WithUsableOptions(input, diagnostics)).ToList();
        var asserting = usable.Where(input => IsTrue(input.FormatAssertion)).ToList();
        var annotating = usable.Where(input => !IsTrue(input.FormatAssertion)).ToList();

        // One set of embedded schemas serves the whole assembly, and references cross files: half of it cannot assert.
        if (asserting.Count > 0 && annotating.Count > 0)
        {
            foreach (var input in annotating)
                Add(diagnostics, DiagnosticIds.ConflictingOption, $"'FormatAssertion' is false here and true for '{FileName(asserting[0].Path)}'; all schemas of a project need the same value.", input);
        }

        return (usable, asserting.Count > 0 || annotating.Count == 0);
    }

    private static SchemaInput WithUsableOptions(SchemaInput input, DiagnosticBag diagnostics)
    {
        if (input.Namespace is { } ns && !CSharpIdentifier.IsValidNamespace(ns))
        {
            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{ns}' of 'Namespace' is no C# namespace.", input);
            input = input with { Namespace = null };
        }

        if (input.RootTypeName is { } name && !CSharpIdentifier.IsValid(name))
        {
            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{name}' of 'RootTypeName' is no C# identifier.", input);
            input = input with { RootTypeName = null };
        }

        if (input.FormatAssertion is { } format && !bool.TryParse(format, out _))
        {
            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{format}' of 'FormatAssertion' is neither true nor false.", input);
            input = input with { FormatAssertion = null };
        }

        if (input.DefaultsInGetters is { } defaults && !bool.TryParse(defaults, out _))
        {
            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{defaults}' of 'DefaultsInGetters' is neither true nor false.", input);
            input = input with { DefaultsInGetters = null };
        }

        return input;
    }

    private static bool IsTrue(string? formatAssertion) => formatAssertion is null || bool.Parse(formatAssertion);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static void Add(DiagnosticBag diagnostics, string id, string message, SchemaInput input) => diagnostics.Add(id, message, DiagnosticLocation.StartOf(input.Path));
}
