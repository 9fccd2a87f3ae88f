using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;
using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary><c>dependentRequired</c>, <c>dependentSchemas</c>, and <c>dependencies</c>, which was both up to draft 7.</summary>
internal static class Dependencies
{
    /// <summary>Turns a keyword into one constraint an entry.</summary>
    /// <param name="keyword">A keyword of that kind.</param>
    /// <param name="branches">Binds the subschemas.</param>
    /// <returns>The constraints in document order.</returns>
    public static IReadOnlyList<ConstraintSpec> Of(SchemaKeyword keyword, BranchBinder branches)
    {
        var constraints = keyword.Members
            .Where(member => member.Schema is not null)
            .Select(member => (ConstraintSpec)new DependentSchemaConstraint(member.Name, branches.Bind(member.Schema!, JsonTypes.Object)))
            .ToList();
        var json = keyword.Owner.Document.Json;
        for (var name = keyword.ValueNode + 1; name < json.EndOf(keyword.ValueNode); name = json.After(name + 1))
        {
            var required = StringsAt(json, name + 1);
            if (required.Count > 0)
                constraints.Add(new DependentRequiredConstraint(JsonStrings.GetString(json, name), new(required)));
        }

        return constraints;
    }

    // Draft 4 to 7: a single name may stand without its array in lax schemas; the metaschema refuses it, so an array it is.
    private static List<string> StringsAt(in IndexedJson json, int node)
    {
        var strings = new List<string>();
        if (!json.IsArray(node))
            return strings;
        for (var item = node + 1; item < json.EndOf(node); item = json.After(item))
            strings.Add(JsonStrings.GetString(json, item));
        return strings;
    }
}
