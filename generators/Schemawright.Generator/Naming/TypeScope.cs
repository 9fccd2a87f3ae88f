namespace Schemawright.Generator.Naming;

/// <summary>The names of types, which differ within their namespace without regard to case: file systems and hint names do not tell cases apart.</summary>
internal sealed class TypeScope
{
    private readonly NameScope _scope = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Starts with the names that are taken in every assembly.</summary>
    /// <param name="assemblyNamespace">The namespace of what is emitted once an assembly.</param>
    /// <param name="namespaces">The namespaces of types, which no type can be called like.</param>
    public TypeScope(string assemblyNamespace, IEnumerable<string> namespaces)
    {
        _scope.Reserve(assemblyNamespace + ".SchemaDocuments", assemblyNamespace + ".JsonModels");
        foreach (var full in namespaces.Append(assemblyNamespace))
        {
            for (var end = full.Length; end > 0; end = full.LastIndexOf('.', end - 1))
                _scope.Reserve((full.IndexOf('.') < 0 || end <= full.IndexOf('.') ? "." : "") + full.Substring(0, end));
        }
    }

    /// <summary>Whether a name can be taken as it is.</summary>
    /// <param name="typeNamespace">The namespace.</param>
    /// <param name="name">The simple name.</param>
    /// <returns>False where another type has it.</returns>
    public bool IsFree(string typeNamespace, string name) => _scope.IsFree(typeNamespace + "." + name);

    /// <summary>Takes a name where it is free.</summary>
    /// <param name="typeNamespace">The namespace.</param>
    /// <param name="name">The simple name.</param>
    /// <param name="hasCodec">Whether a codec type goes with it, whose name must be free too.</param>
    /// <returns>False for one that was taken before.</returns>
    public bool TryTake(string typeNamespace, string name, bool hasCodec)
    {
        if (!IsFree(typeNamespace, name) || (hasCodec && !IsFree(typeNamespace, name + "Codec")))
            return false;
        _scope.Reserve(typeNamespace + "." + name);
        if (hasCodec)
            _scope.Reserve(typeNamespace + "." + name + "Codec");
        return true;
    }

    /// <summary>Takes a name, with a number where it is not free.</summary>
    /// <param name="typeNamespace">The namespace.</param>
    /// <param name="wanted">The simple name that is wanted.</param>
    /// <param name="hasCodec">Whether a codec type goes with it.</param>
    /// <returns>The name that it got.</returns>
    public string Take(string typeNamespace, string wanted, bool hasCodec)
    {
        var name = wanted;
        for (var number = 2; !TryTake(typeNamespace, name, hasCodec); number++)
            name = FormattableString.Invariant($"{wanted}_{number}");
        return name;
    }
}
