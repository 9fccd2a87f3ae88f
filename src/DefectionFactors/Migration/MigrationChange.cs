namespace DefectionFactors.Migration;

/// <summary>One thing that a migration changed, or could not change.</summary>
/// <param name="Pointer">JSON Pointer to the value in the text as it was.</param>
/// <param name="Line">Its line there, from 1.</param>
/// <param name="Column">Its column there, from 1, in UTF-16 code units.</param>
/// <param name="IsLeft">Whether the value was left as it is, for a person to look at.</param>
/// <param name="Message">The change in words.</param>
public sealed record MigrationChange(string Pointer, int Line, int Column, bool IsLeft, string Message);
