using Microsoft.CodeAnalysis;

namespace Schemawright.Generator.Analysis;

/// <summary>Walks the types that a context serializes, from a root to the types of its members and their items.</summary>
/// <param name="symbols">What contexts and generated types are known by.</param>
internal sealed class SerializedTypes(SerializerSymbols symbols)
{
    private readonly HashSet<ITypeSymbol> _visited = new(SymbolEqualityComparer.Default);

    /// <summary>The generated types that System.Text.Json's generator does not see; each is named once, however many roots lead to it.</summary>
    /// <param name="root">A type that the context names.</param>
    /// <returns>The types in the order of the walk.</returns>
    public IReadOnlyList<UnseenType> UnseenFrom(ITypeSymbol root)
    {
        var unseen = new List<UnseenType>();
        var open = new Queue<ITypeSymbol>([root]);
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            if (!_visited.Add(type))
                continue;
            if (type is INamedTypeSymbol named && symbols.IsGenerated(type) && symbols.IsOwn(type))
            {
                if (!symbols.HasVisibleConverter(type))
                    unseen.Add(new UnseenType(named, symbols.OwnPart(type)));
                continue;
            }

            foreach (var next in Parts(type))
                open.Enqueue(next);
        }

        return unseen;
    }

    private IEnumerable<ITypeSymbol> Parts(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return [array.ElementType];
        if (type is not INamedTypeSymbol named)
            return [];
        return symbols.IsOwn(type) && !symbols.HasVisibleConverter(type) ? [.. named.TypeArguments, .. MembersOf(named)] : named.TypeArguments;
    }

    private IEnumerable<ITypeSymbol> MembersOf(INamedTypeSymbol type)
    {
        for (var current = type; current is not null && symbols.IsOwn(current); current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(symbols.IsSerialized))
                yield return member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
        }
    }
}
