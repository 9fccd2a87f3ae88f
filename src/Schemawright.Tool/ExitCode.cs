namespace Schemawright.Tool;

/// <summary>What the process answers.</summary>
internal static class ExitCode
{
    /// <summary>All went well; all instances are valid.</summary>
    public const int Done = 0;

    /// <summary>At least one instance is invalid.</summary>
    public const int Invalid = 1;

    /// <summary>The command could not run: wrong usage, a file that can't be read, a broken schema.</summary>
    public const int CouldNotRun = 2;

    /// <summary>A check found files that are not what they should be.</summary>
    public const int Differs = 1;
}
