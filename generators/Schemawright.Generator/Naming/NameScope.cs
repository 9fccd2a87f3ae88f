using System.Globalization;

namespace Schemawright.Generator.Naming;

/// <summary>Names that must differ from each other. The first one keeps its name; a later one gets a number.</summary>
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

    /// <summary>Takes a name.</summary>
    /// <param name="wanted">The name that is wanted.</param>
    /// <returns>The same, or with the first number from 2 that makes it unique.</returns>
    public string Take(string wanted)
    {
        var name = wanted;
        for (var number = 2; !_taken.Add(name); number++)
            name = wanted + (char.IsDigit(wanted[wanted.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }
}
