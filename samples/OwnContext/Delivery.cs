namespace OwnContext;

/// <summary>A type of this project's own, with generated types in its members.</summary>
public sealed class Delivery
{
    /// <summary>The order that is delivered first.</summary>
    public required Order First { get; init; }

    /// <summary>What else is on the way.</summary>
    public List<Order> Others { get; init; } = [];

    /// <summary>What comes back, by the reason.</summary>
    public Dictionary<string, Order>? Returned { get; init; }
}
