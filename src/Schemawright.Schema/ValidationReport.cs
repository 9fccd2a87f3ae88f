namespace Schemawright;

/// <summary>Whether an instance is valid and, if not, one error for each cause.</summary>
public sealed class ValidationReport
{
    private ValidationReport(IReadOnlyList<ValidationError> errors) => Errors = errors;

    /// <summary>The report of every valid instance.</summary>
    public static ValidationReport Valid { get; } = new([]);

    /// <summary>Whether there are no errors.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>The errors, in the order of their locations in the instance.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <summary>Creates a report.</summary>
    /// <param name="errors">The errors in order; an empty list gives <see cref="Valid"/>.</param>
    /// <returns>The report.</returns>
    public static ValidationReport FromErrors(IReadOnlyList<ValidationError> errors) => errors.Count == 0 ? Valid : new ValidationReport(errors);

    /// <summary>The errors, one per line.</summary>
    /// <returns>An empty string for a valid instance.</returns>
    public override string ToString() => string.Join("\n", Errors);
}
