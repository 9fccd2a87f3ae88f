namespace Schemawright.Evaluation;

/// <summary>Stops an evaluation that would cost too much; the public API turns it into an error of the report.</summary>
internal sealed class EvaluationLimitException(string message) : Exception(message);
