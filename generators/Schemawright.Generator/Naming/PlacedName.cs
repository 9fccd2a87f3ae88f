namespace Schemawright.Generator.Naming;

/// <summary>A type's name by where its schema stands.</summary>
/// <param name="Prefix">The name of what is around it; empty for what stands on its own.</param>
/// <param name="Tail">What its own place adds, of which one item has the singular.</param>
internal readonly record struct PlacedName(string Prefix, string Tail)
{
    /// <summary>The whole name.</summary>
    public string Full => Prefix + Tail;

    /// <summary>The name of one item: <c>PersonPhones</c> is <c>PersonPhone</c>.</summary>
    public PlacedName Item => this with { Tail = Singular.Of(Tail) };

    /// <summary>The name of something inside.</summary>
    /// <param name="tail">What its place adds.</param>
    /// <returns>This name, and that.</returns>
    public PlacedName Then(string tail) => new(Full, tail);
}
