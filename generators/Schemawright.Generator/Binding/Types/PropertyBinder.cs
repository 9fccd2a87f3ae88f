using Schemawright.Documents;
using Schemawright.Generator.Binding.Constraints;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Binding.Values;
using Schemawright.Generator.Diagnostics;
using Schemawright.Generator.Naming;
using Schemawright.Generator.Specs;

namespace Schemawright.Generator.Binding.Types;

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
    public PropertySpec Bind(string jsonName, string name, IReadOnlyList<SchemaNode> schemas, bool isRequired, TypeMemberNames names, CheckList checks)
    {
        var value = values.Bind(schemas, checks, name);
        var constant = isRequired ? constants.Of(schemas, value) : null;
        var byDefault = isRequired ? null : constants.DefaultOf(schemas, value);
        var isInGetter = byDefault is not null && schemas.Any(NeedsGetter);
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
            IsDefaultInGetter = isInGetter,
            DefaultName = byDefault is null || isInGetter ? null : names.Derive(name + "OrDefault"),
            Documentation = new(Annotations.OfLocation(schemas, constant is null ? ConstraintDescriptions.Of(value.Constraints) : [ConstraintDescriptions.Always(constant.Json)])),
            Obsolete = Annotations.Obsolete(schemas),
        };
    }

    private bool NeedsGetter(SchemaNode schema) =>
        schema["default"] is not null && knowledge.Tree.DocumentOf(schema)?.Input.DefaultsInGetters is { } asked && bool.Parse(asked);

    /// <summary>The name that a schema gives its place, where it does not give it to a type of its own.</summary>
    /// <param name="schemas">The schemas that hold for the place, broadest first.</param>
    /// <returns>The name; null where there is none.</returns>
    public string? ChosenNameOf(IReadOnlyList<SchemaNode> schemas) => schemas
        .Where(schema => knowledge.Shapes.Of(schema) is var shape && (!shape.IsNamed || shape.Target != schema || knowledge.ExistingTypeOf(schema) is { IsGenerated: false }))
        .Select(schema => TypeNames.ExplicitNameOf(schema, diagnostics))
        .LastOrDefault(name => name is not null);
}
