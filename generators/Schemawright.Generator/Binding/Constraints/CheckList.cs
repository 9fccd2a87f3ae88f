using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Constraints;

/// <summary>The checks that are nested in one type.</summary>
/// <param name="names">The names of the type's members.</param>
internal sealed class CheckList(TypeMemberNames names)
{
    private readonly List<CheckSpec> _checks = [];

    /// <summary>All checks so far.</summary>
    public EquatableArray<CheckSpec> ToArray() => new(_checks);

    /// <summary>Adds a check where there is something to check. Conditions that are there already are not written twice.</summary>
    /// <param name="role">The name of the place that it is for.</param>
    /// <param name="constraints">The conditions.</param>
    /// <returns>The check's name; null where there are no conditions.</returns>
    public string? Add(string role, IReadOnlyList<ConstraintSpec> constraints)
    {
        if (constraints.Count == 0)
            return null;
        var conditions = new EquatableArray<ConstraintSpec>(constraints);
        if (_checks.Find(check => check.Constraints.Equals(conditions)) is { } same)
            return same.Name;
        var name = names.Derive(role.TrimStart('@') + "Check");
        _checks.Add(new CheckSpec
        {
            Name = name,
            Words = new(ConstraintDescriptions.Of(constraints)),
            Constraints = conditions,
            FindsPropertiesAtOnce = ReferencedProperties.AreFoundAtOnce(constraints),
        });
        return name;
    }
}
