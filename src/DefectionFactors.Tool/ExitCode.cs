namespace DefectionFactors.Tool;

/// <summary>What the process answers.</summary>
internal static class ExitCode
{
    /// <summary>Every file is valid.</summary>
    public const int Valid = 0;

    /// <summary>At least one file is invalid.</summary>
    public const int Invalid = 1;

    /// <summary>The command could not run: wrong usage, or a file that can't be read.</summary>
    public const int CouldNotRun = 2;
}
