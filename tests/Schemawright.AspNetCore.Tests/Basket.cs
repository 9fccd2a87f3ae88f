namespace Schemawright.AspNetCore.Tests;

/// <summary>A body that has no schema itself, and a part that has one.</summary>
/// <param name="Order">The part.</param>
public sealed record Basket(Order Order);
