using System.Text;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>Asks the evaluator about values that are known when the code is generated: constants, defaults, members of enums, null.</summary>
internal sealed class StaticVerdicts(JsonSchemaSet set)
{
    private readonly Dictionary<(SchemaNode, string), bool> _known = [];

    /// <summary>Whether a schema accepts <c>null</c>.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The evaluator's verdict.</returns>
    public bool AcceptsNull(SchemaNode schema) => Accepts(schema, "null");

    /// <summary>Whether schemas accept a value.</summary>
    /// <param name="schemas">Schemas that all must hold.</param>
    /// <param name="json">The value.</param>
    /// <returns>The evaluator's verdict.</returns>
    public bool Accepts(IEnumerable<SchemaNode> schemas, string json) => schemas.All(schema => Accepts(schema, json));

    private bool Accepts(SchemaNode schema, string json)
    {
        if (!_known.TryGetValue((schema, json), out var verdict))
            _known.Add((schema, json), verdict = set.Get(schema).IsValid(Encoding.UTF8.GetBytes(json)));
        return verdict;
    }
}
