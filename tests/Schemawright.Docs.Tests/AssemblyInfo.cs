using Xunit.Sdk;
using Xunit.v3;

// Snippets that run write to the console and read the current folder, which a process has once.
[assembly: Parallelization(Mode = ParallelMode.None)]
