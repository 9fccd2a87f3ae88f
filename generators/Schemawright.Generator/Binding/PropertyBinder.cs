using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;
using Schemawright.Schema.Documents;

namespace Schemawright.Generator.Binding;

/// <summary>Binds one named member of an object.</summary>
internal sealed class PropertyBinder(SchemaKnowledge knowledge, ValueBinder values, ConstantBinder constants, DiagnosticBag diagnostics)
{
    /// <summary>Binds a member.</summary>
    /// <param name="jsonName">Its name in JSON.</param>
    /// <param name="name">Its name in C#, not escaped.</param>
    /// <param name="schemas">The schemas that hold for its value, broadest first.</param>
    /// <param name="isRequired">Whether it must be there.</param>
    /// <param name="names">The names of the type's members.</param>
    /// <param name="checks">The checks of the type.</param>
    /// <returns>The spec.</returns>
    public PropertySpec Bind(string jsonName, string name, IReadOnlyList<SchemaNode> schemas, bool isRequired, MemberNames names, CheckList checks)
    {
        var value = values.Bind(schemas, checks, name);
        var constant = isRequired ? constants.Of(schemas, value) : null;
        var byDefault = isRequired ? null : constants.DefaultOf(schemas, value);
        return new PropertySpec
        {
            JsonName = jsonName,
            Name = CSharpIdentifier.Escape(name),
            Field = names.FieldOf(name),
            Value = (constant is null ? value : value with { Constraints = [] }).ToSpec(checks, name),
            IsRequired = isRequired,
            Constant = constant?.Json,
            ConstantExpression = constant?.Expression,
            DefaultExpression = byDefault,
            DefaultName = byDefault is null ? null : names.Derive(name + "OrDefault"),
            Documentation = new(Annotations.OfPlace(schemas, constant is null ? ConstraintWords.Of(value.Constraints) : [ConstraintWords.Always(constant.Json)])),
            Obsolete = Annotations.Obsolete(schemas),
        };
    }

    /// <summary>The name that a schema gives its place, where it does not give it to a type of its own.</summary>
    /// <param name="schemas">The schemas that hold for the place, broadest first.</param>
    /// <returns>The name; null where there is none.</returns>
    public string? ChosenNameOf(IReadOnlyList<SchemaNode> schemas) => schemas
        .Where(schema => knowledge.Shapes.Of(schema) is var shape && (!shape.IsNamed || shape.Target != schema || shape.Kind == ShapeKind.Existing))
        .Select(schema => TypeNames.ExplicitNameOf(schema, diagnostics))
        .LastOrDefault(name => name is not null);
}
