using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Schemawright.Benchmarks.Corpus;

namespace Schemawright.Benchmarks.Contenders;

/// <summary>ajv in a node process that lives as long as the contender; see <c>ajv/worker.cjs</c> for what the lines mean.</summary>
internal sealed class AjvPass : IPass
{
    private readonly Process _process;

    private AjvPass(Process process) => _process = process;

    /// <summary>Starts node, and lets ajv compile the schema.</summary>
    /// <param name="workload">What ajv goes through.</param>
    /// <returns>The contender.</returns>
    /// <exception cref="UnavailableException">There is no node or no ajv, or ajv cannot load the schema.</exception>
    public static AjvPass Start(Workload workload)
    {
        var folder = FindFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "ajv")))
            throw new UnavailableException($"ajv is not installed; run 'npm ci' in {Path.GetFileName(folder)}/");

        var pass = new AjvPass(StartNode(Path.Combine(folder, "worker.cjs")));
        string[] instances = [.. workload.Instances.Select(Encoding.UTF8.GetString)];
        var answer = pass.Ask(JsonSerializer.Serialize(new { schema = Encoding.UTF8.GetString(workload.Schema), instances }));
        if (answer == "ready")
            return pass;

        pass.Dispose();
        throw new UnavailableException(answer);
    }

    /// <inheritdoc/>
    public int CountValid(int passes) => int.Parse(Ask(passes.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public void Dispose()
    {
        // The end of its input ends the process.
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private string Ask(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
        return _process.StandardOutput.ReadLine() ?? throw new UnavailableException("node ended without an answer");
    }

    private static Process StartNode(string script)
    {
        try
        {
            var start = new ProcessStartInfo("node", [script])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(false),
                StandardOutputEncoding = Encoding.UTF8,
                UseShellExecute = false,
            };
            return Process.Start(start)!;
        }
        catch (Win32Exception exception)
        {
            throw new UnavailableException("node is not installed", exception);
        }
    }

    private static string FindFolder()
    {
        var checkout = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(checkout, "Sdk.sln")))
            checkout = Path.GetDirectoryName(checkout) ?? throw new UnavailableException("ajv lies in the checkout, and this runs outside of it");
        return Path.Combine(checkout, "benchmarks", "Schemawright.Benchmarks", "ajv");
    }
}
