using System.Reflection;
using System.Runtime.Loader;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>Runs a few statements against emitted types, as a user's project would.</summary>
internal static class Probe
{
    /// <summary>Compiles the statements beside the emitted texts and runs them.</summary>
    /// <param name="texts">The emitted files.</param>
    /// <param name="statements">Statements that end with <c>return</c> and a text.</param>
    /// <returns>What the statements return.</returns>
    public static string Run(IEnumerable<string> texts, string statements)
    {
        var probe = $$"""
            #nullable enable
            using System;
            using System.Linq;
            using System.Text;
            using System.Text.Json;
            using Schemawright;
            internal static class Probe
            {
                internal static string Run()
                {
                    {{statements}}
                }
            }
            """;
        using var assembly = new MemoryStream();
        GeneratedCompilation.EmitClean(assembly, [.. texts, probe]);
        assembly.Position = 0;
        var context = new AssemblyLoadContext(nameof(Probe), isCollectible: true);
        try
        {
            var method = context.LoadFromStream(assembly).GetType("Probe")!.GetMethod("Run", BindingFlags.NonPublic | BindingFlags.Static)!;
            return method.CreateDelegate<Func<string>>()();
        }
        finally
        {
            context.Unload();
        }
    }
}
