namespace Schemawright.Evaluation.Instructions;

/// <summary>What an object schema says about one member name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Plan">The schema of the member; null where the name is only required.</param>
/// <param name="RequiredBit">A bit of its own where the member is required; else 0.</param>
internal readonly record struct PropertySlot(string Name, SchemaPlan? Plan, ulong RequiredBit);
