namespace Schemawright.Patterns;

/// <summary>Ends parsing at the first error; never leaves the parser.</summary>
internal sealed class PatternSyntaxException(PatternError error) : Exception(error.Message)
{
    public PatternError Error { get; } = error;
}
