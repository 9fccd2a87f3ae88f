namespace Schemawright.Tool.Validation;

/// <summary>What became of all files.</summary>
/// <param name="Files">How many files were validated.</param>
/// <param name="Instances">How many instances they hold.</param>
/// <param name="Invalid">How many instances are invalid.</param>
/// <param name="Errors">How many errors they have together.</param>
/// <param name="Complaints">How much could not be read or validated.</param>
internal sealed record RunTally(int Files, int Instances, int Invalid, int Errors, int Complaints)
{
    /// <summary>Whether everything that was asked for is valid.</summary>
    public bool IsValid => Invalid == 0 && Complaints == 0;
}
