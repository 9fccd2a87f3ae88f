namespace Schemawright.Conformance.Tests.Oracles;

/// <summary>A schema with instances that all validators are asked about.</summary>
/// <param name="Name">Where the case comes from.</param>
/// <param name="Draft">The draft's folder in the official suite, which says what a schema without <c>$schema</c> means.</param>
/// <param name="Schema">The schema, JSON.</param>
/// <param name="Instances">The instances, JSON.</param>
internal sealed record OracleCase(string Name, string Draft, string Schema, IReadOnlyList<string> Instances);
