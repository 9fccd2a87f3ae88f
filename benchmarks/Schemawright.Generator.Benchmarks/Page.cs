using System.Globalization;
using System.Text;

namespace Schemawright.Generator.Benchmarks;

/// <summary>Writes the page of the documentation.</summary>
internal static class Page
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The page: what was measured, how, and one row a project.</summary>
    public static string Write(IReadOnlyList<Measurement> rows)
    {
        var shares = rows.Select(static row => row.Share).Order().ToArray();
        var total = 100 * rows.Sum(static row => row.Generate.TotalMilliseconds) / rows.Sum(static row => row.Compile.TotalMilliseconds);
        var text = new StringBuilder($$"""
            # Generated code in numbers

            What schemas become: the repository's own, and the real ones of the corpora. This page is the output of

            ```console
            $ dotnet run -c Release --project benchmarks/Schemawright.Generator.Benchmarks -- docs/reference/generated-code.md
            ```

            *Generate* is the generator, from the schemas' JSON to C# source. *Compile* is the compiler, from that source to an assembly with symbols, less what an empty project takes.
            Both run in one process, warm, as in a compiler server. Times are processor time of all threads, medians of three runs. *Problems* are errors of the generator, and errors and warnings of
            the compiler.

            {{rows.Count}} projects, {{rows.Sum(static row => row.Types).ToString("N0", Culture)}} types, {{rows.Sum(static row => (long)row.Size).ToString("N0", Culture)}} bytes of C#, {{rows.Sum(static row => row.Problems)}} problems. The generator takes {{total.ToString("F1", Culture)}} % of the compiler's time in all; the median project has
            {{shares[shares.Length / 2].ToString("F1", Culture)}} %, the worst {{shares[^1].ToString("F1", Culture)}} %.

            | Schema | Bytes of schema | Types | Bytes of C# | Generate, ms | Compile, ms | Generate / compile | Problems |
            |---|---:|---:|---:|---:|---:|---:|---:|

            """);
        foreach (var row in rows)
        {
            text.Append(Culture, $"| {row.Name} | {row.SchemaSize:N0} | {row.Types} | {row.Size:N0} | {row.Generate.TotalMilliseconds:F1} | {row.Compile.TotalMilliseconds:F0} ");
            text.Append(Culture, $"| {row.Share:F1} % | {row.Problems} |\n");
        }

        return text.ToString();
    }
}
