using System.Globalization;

namespace Schemawright.Generator.Naming;

/// <summary>Names that must differ from each other.</summary>
/// <param name="comparer">When two names are the same.</param>
internal sealed class NameScope(StringComparer comparer)
{
    private readonly HashSet<string> _taken = new(comparer);

    /// <summary>Takes names out of circulation.</summary>
    /// <param name="names">Names that nobody may get.</param>
    public void Reserve(params IEnumerable<string> names) => _taken.UnionWith(names);

    /// <summary>Whether a name can be taken as it is.</summary>
    /// <param name="name">The name.</param>
    /// <returns>False for one that is taken.</returns>
    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>Takes a name where it is free.</summary>
    /// <param name="name">The name.</param>
    /// <returns>False for one that was taken before.</returns>
    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Takes a name that nobody outside the generated code sees: the first one that wants it keeps it, a later one gets a number.</summary>
    /// <param name="wanted">The name that is wanted.</param>
    /// <returns>The same, or with the first number from 2 that makes it unique.</returns>
    public string Take(string wanted)
    {
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++)
            name = wanted + (char.IsDigit(wanted[wanted.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    /// <summary>
    /// Takes names for several at once: each one's first wish before anyone's second. So the first to want a name keeps it, and nobody who had to
    /// do without takes the name of another.
    /// </summary>
    /// <param name="wishes">For each, the names that it would take, best first.</param>
    /// <returns>The names in the same order.</returns>
    public IReadOnlyList<string> TakeAll(IReadOnlyList<IReadOnlyList<string>> wishes)
    {
        var names = wishes.Select(own => TryTake(own[0]) ? own[0] : null).ToArray();
        for (var position = 0; position < names.Length; position++)
            names[position] ??= wishes[position].Skip(1).FirstOrDefault(TryTake) ?? Take(wishes[position].Last());
        return names!;
    }
}
