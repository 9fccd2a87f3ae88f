using Schemawright.Docs.Tests.Pages;

namespace Schemawright.Docs.Tests.CSharp;

/// <summary>The values that an excerpt uses without declaring them: <c>&lt;!-- given: byte[] utf8Json; Stream stream --&gt;</c>.</summary>
internal static class SnippetValues
{
    public static IEnumerable<string> Of(FencedBlock block) => block.Marks
        .Where(static mark => mark.Name == "given")
        .SelectMany(static mark => mark.Value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(static declaration => $"{declaration} = default!;\n");
}
