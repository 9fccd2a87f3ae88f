using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace DefectionFactors.Tool.Validation;

/// <summary>The one dataset that a command reads, once it holds to the schema.</summary>
/// <param name="Dataset">The dataset.</param>
/// <param name="Text">The text that it was read from.</param>
internal sealed record DatasetFile(DefectionFactorDataset Dataset, byte[] Text)
{
    /// <summary>The option that names the file.</summary>
    public static Option<string?> CreateOption() => new("--file") { Description = "The dataset as JSON; '.gz' is decompressed, '-' is standard input. Without it: the bundled dataset." };

    /// <summary>Reads a dataset, or complains.</summary>
    /// <param name="path">The file; null for the bundled dataset.</param>
    /// <param name="openInput">Opens the standard input.</param>
    /// <param name="error">Takes complaints.</param>
    /// <param name="file">The dataset; null when the answer is false.</param>
    /// <param name="exitCode">What the process should answer when the answer is false.</param>
    /// <returns>False where the file can't be read or is invalid.</returns>
    public static bool TryRead(string? path, Func<Stream> openInput, TextWriter error, [NotNullWhen(true)] out DatasetFile? file, out int exitCode)
    {
        (file, exitCode) = (null, ExitCode.CouldNotRun);
        var source = DatasetSource.FromArguments(path is null ? [] : [path], haveLines: false, openInput)[0];
        if (DatasetText.TryRead(source, error) is not { } text)
            return false;
        if (DefectionFactorDataset.TryParse(text, out var dataset, out var report))
        {
            file = new DatasetFile(dataset, text);
            return true;
        }

        exitCode = ExitCode.Invalid;
        foreach (var problem in report.Errors)
            error.WriteLine($"{source.Path}:{problem.Line}:{problem.Column}: error {problem.Keyword} {problem.InstanceLocation}: {problem.Message}");
        return false;
    }
}
