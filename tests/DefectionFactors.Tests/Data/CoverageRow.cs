namespace DefectionFactors.Tests.Data;

/// <summary>One row of the coverage tables.</summary>
/// <param name="Fact">The essay's fact, empty where there is none.</param>
/// <param name="Record">The identifier of the record that restates it.</param>
/// <param name="Sources">The record's sources, in the order in which the record names them.</param>
/// <param name="Issues">The codes of the record's issues, in the same way.</param>
internal sealed record CoverageRow(string Fact, string Record, IReadOnlyList<string> Sources, IReadOnlyList<string> Issues);
