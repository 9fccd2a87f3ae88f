using BenchmarkDotNet.Running;
using Benchmarks.Reporting;

// Without arguments everything runs; BenchmarkDotNet's own arguments narrow or change the run.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, new RunConfig());
