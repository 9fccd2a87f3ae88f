namespace DefectionFactors.Tool.Validation;

/// <summary>A file of choices for the rules cannot be used.</summary>
/// <param name="problems">What is wrong, each with file, line and column.</param>
internal sealed class UnusableSettingException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    /// <summary>What is wrong, each with file, line and column.</summary>
    public IReadOnlyList<string> Problems => problems;
}
