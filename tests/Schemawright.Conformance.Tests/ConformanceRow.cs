namespace Schemawright.Conformance.Tests;

/// <summary>The tests of one draft.</summary>
/// <param name="Draft">The draft's folder in the suite.</param>
/// <param name="Mandatory">What every implementation has to pass.</param>
/// <param name="Optional">What one may pass, without the formats.</param>
/// <param name="Formats">The optional tests of formats, with formats asserted.</param>
internal sealed record ConformanceRow(string Draft, Tally Mandatory, Tally Optional, Tally Formats);
