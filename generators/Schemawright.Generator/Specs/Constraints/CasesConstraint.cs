namespace Schemawright.Generator.Specs.Constraints;

/// <summary>A chain of <c>if</c>, <c>else</c> <c>if</c>, … whose conditions all ask for the strings of one member. Only for places that nothing but an object reaches.</summary>
/// <param name="SchemaLocation">Where the schema of the first conditional stands.</param>
/// <param name="Property">The member's name in JSON.</param>
/// <param name="Cases">What holds for an object with one of some strings; no string twice. A case that others leave no string still counts for objects without the member.</param>
/// <param name="Otherwise">What holds for an object whose member is anything else; null where anything does.</param>
/// <param name="AbsentCase">The number of the case that an object without the member belongs to; the number of cases for what holds otherwise. Not what holds itself, which would stand twice then, and what is inside of it four times.</param>
internal sealed record CasesConstraint(string SchemaLocation, string Property, EquatableArray<StringCase> Cases, ConstraintSpec? Otherwise, int AbsentCase) : ConstraintSpec
{
    /// <summary>What holds for an object without the member; null where anything does.</summary>
    public ConstraintSpec? Absent => AbsentCase < Cases.Count ? Cases[AbsentCase].Consequence : Otherwise;
}
