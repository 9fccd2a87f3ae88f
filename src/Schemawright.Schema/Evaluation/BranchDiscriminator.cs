using System.Text;
using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>A property with constant values that differ between the branches of a union, so that its value identifies the branch.</summary>
internal sealed class BranchDiscriminator
{
    private readonly Dictionary<SchemaNode, IReadOnlyList<(SchemaDocument Document, int Node)>> _values;

    private BranchDiscriminator(string name, Dictionary<SchemaNode, IReadOnlyList<(SchemaDocument Document, int Node)>> values)
    {
        Name = name;
        Utf8Name = Encoding.UTF8.GetBytes(name);
        _values = values;
    }

    /// <summary>The property's name.</summary>
    public string Name { get; }

    /// <summary>The bytes of the property's name.</summary>
    public byte[] Utf8Name { get; }

    /// <summary>Finds the property that discriminates between branches. Branches that don't allow objects are ignored.</summary>
    /// <returns>
    /// The first property, in the order of the first branch, that has constant values in every branch, not all the same; failing that, one that has them in at
    /// least two branches; <see langword="null"/> if there is none.
    /// </returns>
    public static BranchDiscriminator? Find(IReadOnlyList<SchemaNode> branches)
    {
        var constants = branches.Where(static branch => !RefusedKinds.RefusesObjects(branch)).Select(static branch => (Branch: branch, Members: ConstantsOf(branch))).ToList();
        var candidates = constants.SelectMany(static pair => pair.Members.Keys).Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Values: constants.Where(pair => pair.Members.ContainsKey(name)).ToDictionary(static pair => pair.Branch, pair => pair.Members[name])))
            .Where(static candidate => candidate.Values.Count > 1 && Texts(candidate.Values.Values).Distinct(StringComparer.Ordinal).Skip(1).Any())
            .ToList();
        var found = candidates.FindIndex(candidate => candidate.Values.Count == constants.Count);
        return candidates.Count == 0 ? null : new BranchDiscriminator(candidates[Math.Max(0, found)].Name, candidates[Math.Max(0, found)].Values);
    }

    /// <summary>The values of all branches as JSON, without duplicates, in schema order.</summary>
    public IReadOnlyList<string> KnownValues() => [.. Texts(_values.Values).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a value is one of the constants of a branch.</summary>
    public bool Names(SchemaNode branch, in IndexedJson json, int node)
    {
        if (!_values.TryGetValue(branch, out var values))
            return false;
        foreach (var (document, value) in values)
        {
            if (JsonEquality.AreEqual(json, node, document.Json, value))
                return true;
        }

        return false;
    }

    /// <summary>Whether a branch allows objects and has no constant values for the property.</summary>
    public bool IsSilentAbout(SchemaNode branch) => !_values.ContainsKey(branch) && !RefusedKinds.RefusesObjects(branch);

    private static IEnumerable<string> Texts(IEnumerable<IReadOnlyList<(SchemaDocument Document, int Node)>> values) =>
        values.SelectMany(static list => list).Select(static value => Encoding.UTF8.GetString(value.Document.Json.RawValue(value.Node).ToArray()));

    /// <summary>The properties of a branch that have constant values, found through references and <c>allOf</c>.</summary>
    private static Dictionary<string, IReadOnlyList<(SchemaDocument Document, int Node)>> ConstantsOf(SchemaNode branch)
    {
        var members = new Dictionary<string, IReadOnlyList<(SchemaDocument Document, int Node)>>(StringComparer.Ordinal);
        foreach (var schema in InPlaceSchemas.Of(branch))
        {
            foreach (var member in schema.Find(KeywordKind.Properties)?.Members ?? [])
            {
                if (member.Schema is null || members.ContainsKey(member.Name))
                    continue;
                var values = InPlaceSchemas.Of(member.Schema).Select(ConstantsAt).FirstOrDefault(static list => list.Count > 0);
                if (values is not null)
                    members.Add(member.Name, values);
            }
        }

        return members;
    }

    private static IReadOnlyList<(SchemaDocument Document, int Node)> ConstantsAt(SchemaNode schema)
    {
        if (schema.Find(KeywordKind.Const) is { } constant)
            return [(schema.Document, constant.ValueNode)];
        var values = new List<(SchemaDocument Document, int Node)>();
        if (schema.Find(KeywordKind.Enum) is { ValueKind: JsonKind.Array } enumeration)
        {
            var json = schema.Document.Json;
            for (var item = enumeration.ValueNode + 1; item < json.EndOf(enumeration.ValueNode); item = json.After(item))
                values.Add((schema.Document, item));
        }

        return values;
    }
}
