using Schemawright.Documents;
using Schemawright.Generator.Binding.Analysis;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>One case of a union of values.</summary>
/// <param name="Schema">The branch of <c>anyOf</c> or <c>oneOf</c>; or the union's own schema where JSON types tell the cases apart.</param>
/// <param name="Types">The JSON types that its values may have.</param>
internal sealed record ValueUnionCase(SchemaNode Schema, JsonTypes Types);
