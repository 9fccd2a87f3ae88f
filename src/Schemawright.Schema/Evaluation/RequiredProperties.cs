using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Evaluation;

/// <summary>
/// Discriminates between branches by the properties that they require: one pass over an object rules out all branches whose properties are missing.
/// </summary>
internal sealed class RequiredProperties
{
    private const int MaxBranches = 64;

    private readonly Utf8Table _names;

    // For each name, the branches that fail without it.
    private readonly ulong[] _dependents;
    private readonly ulong _all;

    private RequiredProperties(IReadOnlyList<string> names, ulong[] dependents)
    {
        _names = new Utf8Table(names);
        _dependents = dependents;
        _all = names.Count == MaxBranches ? ulong.MaxValue : (1UL << names.Count) - 1;
    }

    /// <summary>Chooses for each branch the required property that the fewest others require; <see langword="null"/> if that discriminates nothing.</summary>
    public static RequiredProperties? TryCreate(Requirement[] demands)
    {
        if (demands.Length is < 2 or > MaxBranches)
            return null;
        var (names, dependents) = Telling(demands);
        return names.Count == 0 ? null : new RequiredProperties(names, [.. dependents]);
    }

    /// <summary>
    /// Chooses for each of at most 64 branches the required property that the fewest others require. Returns the properties, and for each of them a bit for
    /// each branch that fails without it.
    /// </summary>
    public static (List<string> Names, List<ulong> Dependents) Telling(Requirement[] demands)
    {
        var uses = demands.SelectMany(static demand => demand.Required).GroupBy(static name => name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        var names = new List<string>();
        var dependents = new List<ulong>();
        for (var branch = 0; branch < demands.Length; branch++)
        {
            var telling = demands[branch].Required.Where(name => uses[name] < demands.Length).OrderBy(name => uses[name]).ThenBy(static name => name, StringComparer.Ordinal).FirstOrDefault();
            if (telling is null)
                continue;
            if (names.IndexOf(telling) is var place && place < 0)
            {
                place = names.Count;
                names.Add(telling);
                dependents.Add(0);
            }

            dependents[place] |= 1UL << branch;
        }

        return (names, dependents);
    }

    /// <summary>The branches whose required properties an object has; all branches for a value that is not an object.</summary>
    public ulong Present(in IndexedJson json, int node)
    {
        if (!json.IsObject(node))
            return ulong.MaxValue;
        var missing = _all;
        var end = json.EndOf(node);
        for (var name = node + 1; missing != 0 && name < end; name = json.After(name + 1))
        {
            if (_names.IndexOf(json, name) is var index && index >= 0)
                missing &= ~(1UL << index);
        }

        var present = ulong.MaxValue;
        for (var index = 0; missing != 0; index++, missing >>= 1)
        {
            if ((missing & 1) != 0)
                present &= ~_dependents[index];
        }

        return present;
    }
}
