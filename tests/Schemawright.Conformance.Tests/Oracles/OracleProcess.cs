using System.Diagnostics;
using System.Text.Json;

namespace Schemawright.Conformance.Tests.Oracles;

/// <summary>The node process that asks other validators.</summary>
internal sealed class OracleProcess : IDisposable
{
    private readonly Process _process;

    private OracleProcess(Process process) => _process = process;

    /// <summary>Starts the process; skips the running test where node or the validators are not installed.</summary>
    public static OracleProcess Require()
    {
        var folder = Path.Combine(Repository.Combine("tests", "Schemawright.Conformance.Tests"), "Oracles");
        Assert.SkipUnless(Directory.Exists(Path.Combine(folder, "node_modules")), "The other validators are not installed: run 'npm ci' in tests/Schemawright.Conformance.Tests/Oracles.");
        var start = new ProcessStartInfo("node", "oracle.mjs") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            return new OracleProcess(Process.Start(start)!);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("There is no node on this machine.");
            throw;
        }
    }

    /// <summary>Makes schemas known.</summary>
    /// <param name="remotes">A JSON object: addresses and schemas.</param>
    public void Remember(string remotes) => _process.StandardInput.WriteLine($$"""{"remotes":{{OneLine(remotes)}}}""");

    /// <summary>Asks for the verdicts on instances.</summary>
    /// <param name="dialect">The dialect of a schema that names none.</param>
    /// <param name="schema">The schema, JSON.</param>
    /// <param name="instances">The instances, JSON.</param>
    /// <returns>The verdicts by validator; null where one refuses the schema or breaks off.</returns>
    public IReadOnlyDictionary<string, bool?[]> Ask(string dialect, string schema, IEnumerable<string> instances)
    {
        var input = _process.StandardInput;
        input.WriteLine($$"""{"dialect":"{{dialect}}","schema":{{OneLine(schema)}},"instances":[{{string.Join(",", instances.Select(OneLine))}}]}""");
        input.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The node process ended before its answer.");
        return JsonSerializer.Deserialize<Dictionary<string, bool?[]>>(answer)!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(10)))
            _process.Kill();
        _process.Dispose();
    }

    /// <summary>Line ends are only white space in JSON; in strings they are escaped.</summary>
    private static string OneLine(string json) => json.Replace('\n', ' ').Replace('\r', ' ');
}
