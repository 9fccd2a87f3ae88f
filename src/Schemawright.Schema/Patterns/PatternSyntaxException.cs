namespace Schemawright.Patterns;

/// <summary>Leaves the parser at the first error; never seen outside of it.</summary>
internal sealed class PatternSyntaxException(PatternError error) : Exception(error.Message)
{
    public PatternError Error { get; } = error;
}
