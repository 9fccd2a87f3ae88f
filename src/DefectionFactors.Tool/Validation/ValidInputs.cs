using DefectionFactors.Rules;
using DefectionFactors.Validation;

namespace DefectionFactors.Tool.Validation;

/// <summary>Reads datasets for commands that work with valid ones only.</summary>
internal static class ValidInputs
{
    /// <summary>Reads all datasets and tells each error with its place.</summary>
    /// <param name="sources">Where the datasets come from.</param>
    /// <param name="error">Takes the errors; warnings are left to <c>validate</c>.</param>
    /// <returns>The results, and <see cref="ExitCode.Valid"/> where each has a dataset without errors.</returns>
    public static (IReadOnlyList<FileResult> Results, int ExitCode) Read(IReadOnlyList<DatasetSource> sources, TextWriter error)
    {
        var results = new List<FileResult>(sources.Count);
        var exitCode = ExitCode.Valid;
        foreach (var source in sources)
        {
            try
            {
                var result = FileResult.OfDocument(source, new DatasetValidator());
                results.Add(result);
                foreach (var problem in result.Problems.Where(static problem => problem.Severity == RuleSeverity.Error))
                    error.WriteLine($"{source.Path}:{problem.Line}:{problem.Column}: error {problem.Keyword} {problem.InstanceLocation}: {problem.Message}");
                if (!result.IsValid)
                    exitCode = Math.Max(exitCode, ExitCode.Invalid);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                error.WriteLine($"{source.Path}: can't be read: {exception.Message}");
                exitCode = ExitCode.CouldNotRun;
            }
        }

        return (results, exitCode);
    }
}
