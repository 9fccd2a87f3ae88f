namespace DefectionFactors.Time;

/// <summary>How precisely a date is given, from coarse to fine.</summary>
public enum EdtfPrecision
{
    /// <summary>A century, <c>19XX</c>.</summary>
    Century,

    /// <summary>A decade, <c>196X</c>.</summary>
    Decade,

    /// <summary>A year, <c>1998</c>.</summary>
    Year,

    /// <summary>A month, <c>1998-09</c>.</summary>
    Month,

    /// <summary>A day, <c>1998-09-05</c>.</summary>
    Day,
}
