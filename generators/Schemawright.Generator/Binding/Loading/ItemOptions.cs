using Schemawright.Documents;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;

namespace Schemawright.Generator.Binding.Loading;

/// <summary>Reads the metadata of schema items: tells values that are none, and what the items disagree on.</summary>
internal static class ItemOptions
{
    /// <summary>Checks the metadata and leaves out what can't be used.</summary>
    /// <param name="inputs">The items.</param>
    /// <param name="diagnostics">Where errors are told.</param>
    /// <returns>The items with usable metadata only, and whether <c>format</c> is asserted.</returns>
    public static (IReadOnlyList<SchemaInput> Inputs, bool AssertFormat) Read(IEnumerable<SchemaInput> inputs, DiagnosticBag diagnostics)
    {
        var usable = WithDistinctUris(inputs.Select(input => WithUsableOptions(input, diagnostics)), diagnostics).ToList();
        var asserting = usable.Where(input => IsTrue(input.FormatAssertion)).ToList();
        var annotating = usable.Where(input => !IsTrue(input.FormatAssertion)).ToList();

        // One set of embedded schemas serves the whole assembly, and references cross files: half of it cannot assert.
        if (asserting.Count > 0 && annotating.Count > 0)
        {
            foreach (var input in annotating)
                Add(diagnostics, DiagnosticIds.ConflictingOption, $"'FormatAssertion' is false here and true for '{FileName(asserting[0].Path)}'; it must be the same for all schemas of a project.", input);
        }

        return (usable, asserting.Count > 0 || annotating.Count == 0);
    }

    private static IEnumerable<SchemaInput> WithDistinctUris(IEnumerable<SchemaInput> inputs, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in inputs.OrderBy(input => input.Path, StringComparer.Ordinal))
        {
            var uri = input.Uri is null ? null : UriReference.Normalize(input.Uri);
            if (uri is null || !first.TryGetValue(uri, out var other) || string.Equals(other, input.Path, StringComparison.Ordinal))
            {
                if (uri is not null)
                    first[uri] = input.Path;
                yield return input;
                continue;
            }

            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{input.Uri}' of 'Uri' is already used by '{FileName(other)}'.", input);
            yield return input with { Uri = null };
        }
    }

    private static SchemaInput WithUsableOptions(SchemaInput input, DiagnosticBag diagnostics)
    {
        if (input.Namespace is { } ns && !CSharpIdentifier.IsValidNamespace(ns))
        {
            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{ns}' of 'Namespace' is not a valid C# namespace.", input);
            input = input with { Namespace = null };
        }

        if (input.RootTypeName is { } name && !CSharpIdentifier.IsValid(name))
        {
            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{name}' of 'RootTypeName' is not a valid C# identifier.", input);
            input = input with { RootTypeName = null };
        }

        if (input.FormatAssertion is { } format && !bool.TryParse(format, out _))
        {
            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{format}' of 'FormatAssertion' must be true or false.", input);
            input = input with { FormatAssertion = null };
        }

        if (input.DefaultsInGetters is { } defaults && !bool.TryParse(defaults, out _))
        {
            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{defaults}' of 'DefaultsInGetters' must be true or false.", input);
            input = input with { DefaultsInGetters = null };
        }

        if (input.Uri is { } uri && !IsRetrievalUri(uri))
        {
            Add(diagnostics, DiagnosticIds.InvalidOption, $"The value '{uri}' of 'Uri' must be an absolute URI without a fragment.", input);
            input = input with { Uri = null };
        }

        return input;
    }

    private static bool IsRetrievalUri(string uri) => UriReference.IsAbsolute(uri) && !uri.Contains('#') && Uri.TryCreate(uri, UriKind.Absolute, out _);

    private static bool IsTrue(string? formatAssertion) => formatAssertion is null || bool.Parse(formatAssertion);

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static void Add(DiagnosticBag diagnostics, string id, string message, SchemaInput input) => diagnostics.Add(id, message, DiagnosticLocation.StartOf(input.Path));
}
