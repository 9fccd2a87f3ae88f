using Schemawright.Dialects;
using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Binding.Shapes;

namespace Schemawright.Generator.Binding.Types;

/// <summary>What the cases of a union are called beside the union's name.</summary>
internal sealed class UnionCaseNames(SchemaKnowledge knowledge)
{
    private readonly Dictionary<(SchemaNode Union, KeywordKind Kind), IReadOnlyDictionary<SchemaNode, string>> _constants = [];

    /// <summary>A case is called by its title, or by the constant that tells it from the others.</summary>
    /// <param name="place">A branch of <c>anyOf</c> or <c>oneOf</c>.</param>
    /// <returns>The title or constant; else <c>Case</c>. A constant that tells no cases apart is none, for what a case holds besides may change.</returns>
    public string Of(SchemaLocation place) => place.Schema["title"]?.AsString() ?? (ConstantsOf(place).TryGetValue(place.Schema, out var constant) ? constant : "Case");

    private IReadOnlyDictionary<SchemaNode, string> ConstantsOf(SchemaLocation place)
    {
        if (_constants.TryGetValue((place.Parent, place.Kind), out var known))
            return known;
        var cases = place.Parent.Find(place.Kind)!.Schemas.Where(branch => knowledge.Types.Of(branch) != JsonTypes.Null).ToList();
        var discriminator = cases.Count == 0 ? null : UnionDiscriminator.Find(cases.Select(branch => knowledge.MergeFully(branch)).ToList(), OpenApiDiscriminator.Of(place.Parent)?.Name, knowledge);
        var constants = new Dictionary<SchemaNode, string>();
        for (var position = 0; discriminator is not null && position < cases.Count; position++)
        {
            if (discriminator.Values[position] is [var constant])
                constants.Add(cases[position], constant);
        }

        return _constants[(place.Parent, place.Kind)] = constants;
    }
}
