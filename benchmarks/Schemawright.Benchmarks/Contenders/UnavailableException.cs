namespace Schemawright.Benchmarks.Contenders;

/// <summary>A contender cannot take part in a workload.</summary>
/// <param name="message">Why.</param>
/// <param name="innerException">What went wrong, where something did.</param>
internal sealed class UnavailableException(string message, Exception? innerException = null) : Exception(message, innerException);
