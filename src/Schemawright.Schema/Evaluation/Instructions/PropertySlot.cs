namespace Schemawright.Evaluation.Instructions;

/// <summary>What an object schema requires of the property with one name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Plan">The schema of the property; <see langword="null"/> if the name is only required.</param>
/// <param name="RequiredBit">A separate bit if the property is required; otherwise 0.</param>
internal readonly record struct PropertySlot(string Name, SchemaPlan? Plan, ulong RequiredBit);
