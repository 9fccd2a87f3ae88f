namespace Schemawright.Evaluation.Instructions;

/// <summary>How a number is compared with a bound.</summary>
internal enum BoundKind
{
    /// <summary>At least the bound.</summary>
    Minimum,

    /// <summary>More than the bound.</summary>
    ExclusiveMinimum,

    /// <summary>At most the bound.</summary>
    Maximum,

    /// <summary>Less than the bound.</summary>
    ExclusiveMaximum,
}
