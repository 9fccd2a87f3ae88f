namespace Schemawright.Generator.Specs.Constraints;

/// <summary>A chain of <c>if</c>, <c>else</c> <c>if</c>, … whose conditions all ask for the strings of one member. Only for places that nothing but an object reaches.</summary>
/// <param name="SchemaLocation">Where the schema of the first conditional stands.</param>
/// <param name="Property">The member's name in JSON.</param>
/// <param name="Cases">What holds for an object with one of some strings; no string twice.</param>
/// <param name="Otherwise">What holds for an object whose member is anything else; null where anything does.</param>
/// <param name="Absent">What holds for an object without the member; null where anything does.</param>
internal sealed record CasesConstraint(string SchemaLocation, string Property, EquatableArray<CaseOfStrings> Cases, ConstraintSpec? Otherwise, ConstraintSpec? Absent) : ConstraintSpec;
