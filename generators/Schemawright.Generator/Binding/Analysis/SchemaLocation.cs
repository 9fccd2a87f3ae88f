using Schemawright.Dialects;
using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Analysis;

/// <summary>Where a schema stands.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Parent">The schema around it.</param>
/// <param name="Kind">The keyword of the parent that holds it.</param>
/// <param name="Member">The member's name where the keyword holds schemas by name.</param>
internal sealed record SchemaLocation(SchemaNode Schema, SchemaNode Parent, KeywordKind Kind, string? Member);
