using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using Benchmarks.Reporting;
using Schemawright.Benchmarks.Corpus;
using Schemawright.Benchmarks.Reporting;

if (Workload.Names.Count == 0)
{
    Console.Error.WriteLine(Corpora.Absence("benchmark"));
    return 2;
}

// Without arguments everything runs; BenchmarkDotNet's own arguments narrow or change the run.
var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, new RunConfig());
foreach (var summary in summaries)
    RatioTableExporter.Default.ExportToLog(summary, ConsoleLogger.Default);
return 0;
