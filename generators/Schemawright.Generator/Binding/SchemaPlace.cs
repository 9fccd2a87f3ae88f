using Schemawright.Schema.Dialects;
using Schemawright.Schema.Documents;

namespace Schemawright.Generator.Binding;

/// <summary>Where a schema stands.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Parent">The schema around it.</param>
/// <param name="Kind">The keyword of the parent that holds it.</param>
/// <param name="Member">The member's name where the keyword holds schemas by name.</param>
internal sealed record SchemaPlace(SchemaNode Schema, SchemaNode Parent, KeywordKind Kind, string? Member);
