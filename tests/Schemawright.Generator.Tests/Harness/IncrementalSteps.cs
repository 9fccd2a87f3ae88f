using Microsoft.CodeAnalysis;

namespace Schemawright.Generator.Tests.Harness;

/// <summary>What a run did anew, and what it took from the run before.</summary>
internal static class IncrementalSteps
{
    /// <summary>Asserts that no output was made anew.</summary>
    public static void AssertNothingRan(GeneratorRun run) => Assert.All(OutputReasons(run), reason => Assert.True(IsCached(reason), $"An output is {reason}."));

    /// <summary>The reasons of a named step.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRun run, string step) =>
        [.. run.Result.TrackedSteps.TryGetValue(step, out var steps) ? steps.SelectMany(ran => ran.Outputs).Select(output => output.Reason) : []];

    /// <summary>The reasons of all outputs.</summary>
    public static IReadOnlyList<IncrementalStepRunReason> OutputReasons(GeneratorRun run) =>
        [.. run.Result.TrackedOutputSteps.SelectMany(steps => steps.Value).SelectMany(ran => ran.Outputs).Select(output => output.Reason)];

    /// <summary>The types whose specs are not those of the run before.</summary>
    public static IReadOnlyList<string> TouchedTypes(GeneratorRun run) =>
        [.. run.Result.TrackedSteps[TrackingNames.Types].SelectMany(ran => ran.Outputs).Where(output => IsNew(output.Reason)).Select(output => ((Schemawright.Generator.Specs.TypeSpec)output.Value).Name)];

    /// <summary>How many files were emitted anew.</summary>
    public static int EmittedCount(GeneratorRun run) => OutputReasons(run).Count(IsNew);

    private static bool IsNew(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified;

    private static bool IsCached(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
