namespace Schemawright.Benchmarks.Generation;

/// <summary>The <c>IsValid</c> of a generated type.</summary>
/// <param name="utf8">A JSON text.</param>
/// <returns>Whether it is valid.</returns>
internal delegate bool GeneratedVerdict(ReadOnlySpan<byte> utf8);
