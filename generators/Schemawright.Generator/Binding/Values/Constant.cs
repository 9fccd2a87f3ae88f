namespace Schemawright.Generator.Binding.Values;

/// <summary>The one value that a member can have.</summary>
/// <param name="Json">The value as JSON.</param>
/// <param name="Expression">The value as a C# expression of the member's type.</param>
internal sealed record Constant(string Json, string Expression);
