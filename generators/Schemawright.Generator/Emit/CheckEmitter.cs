using Schemawright.Generator.Specs;
using Schemawright.Generator.Specs.Constraints;

namespace Schemawright.Generator.Emit;

/// <summary>The nested structs that implement <c>IJsonCheck</c>: one condition a constraint, each a call into the runtime.</summary>
internal static class CheckEmitter
{
    /// <summary>Writes the checks of a type.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="checks">The checks.</param>
    /// <param name="schemaDocuments">The assembly's <c>SchemaDocuments</c> class with <c>global::</c>.</param>
    public static void Write(SourceWriter writer, EquatableArray<CheckSpec> checks, string schemaDocuments)
    {
        foreach (var check in checks)
            WriteCheck(writer, check, schemaDocuments);
    }

    private static void WriteCheck(SourceWriter writer, CheckSpec check, string schemaDocuments)
    {
        var fields = new CheckFields(schemaDocuments);
        var conditions = check.Constraints.Select(constraint => Condition(constraint, fields)).ToArray();
        writer.WriteLine();
        if (check.Words.Count > 0)
            DocumentationEmitter.WriteSummary(writer, check.Words, "");
        using (writer.Block($"private readonly struct {check.Name} : global::Schemawright.IJsonCheck"))
        {
            foreach (var declaration in fields.Declarations)
                writer.WriteLine(declaration);
            if (fields.Declarations.Count > 0)
                writer.WriteLine();
            writer.WriteLine($"""
                public static bool Accepts({CodecMethodEmitter.Parameters}) =>
                    {string.Join("\n&& ", conditions)};
                """);
        }
    }

    private static string Condition(ConstraintSpec constraint, CheckFields fields) => constraint switch
    {
        LengthConstraint length => Call("Length", Literal.Int32(length.Minimum), Literal.Int32(length.Maximum)),
        PatternConstraint pattern => Call("Pattern", fields.Pattern(pattern.Pattern)),
        FormatConstraint format => Call("Format", fields.Format(format.Format)),
        BoundConstraint bound => Call(bound.Method, Literal.Utf8(bound.NumberText)),
        MultipleOfConstraint multiple => Call("MultipleOf", Literal.Utf8(multiple.NumberText)),
        ItemsConstraint items => Call("Items", Literal.Int32(items.Minimum), Literal.Int32(items.Maximum)),
        UniqueItemsConstraint => "global::Schemawright.JsonChecks.UniqueItems(json, node)",
        PropertiesConstraint properties => Call("Properties", Literal.Int32(properties.Minimum), Literal.Int32(properties.Maximum)),
        ConstConstraint constant => Call("IsConst", Literal.Utf8(constant.Json)),
        DependentRequiredConstraint dependent => DependentRequired(dependent),
        _ => SchemaCondition(constraint, fields),
    };

    // The conditions that the evaluator decides.
    private static string SchemaCondition(ConstraintSpec constraint, CheckFields fields) => constraint switch
    {
        SubschemaConstraint subschema => Accepts(subschema.SchemaLocation, fields),
        NotConstraint not => "!" + Accepts(not.SchemaLocation, fields),
        ConditionalConstraint conditional => Conditional(conditional, fields),
        DependentSchemaConstraint dependent => $"(!{Has(dependent.Property)} || {Accepts(dependent.SchemaLocation, fields)})",
        AnyOfConstraint anyOf => $"({string.Join(" || ", anyOf.SchemaLocations.Select(location => Accepts(location, fields)))})",
        OneOfConstraint oneOf => $"{string.Join(" + ", oneOf.SchemaLocations.Select(location => $"({Accepts(location, fields)} ? 1 : 0)"))} == 1",
        PropertyNamesConstraint names => Call("PropertyNames", fields.Schema(names.SchemaLocation)),
        _ => throw new ArgumentException($"There is no condition for {constraint.GetType().Name}.", nameof(constraint)),
    };

    // (!s_schema0.Accepts(json, node) || s_schema1.Accepts(json, node))
    private static string Conditional(ConditionalConstraint conditional, CheckFields fields)
    {
        var condition = Accepts(conditional.If, fields);
        return conditional switch
        {
            { Then: null, Else: null } => "true",
            { Then: { } then, Else: null } => $"(!{condition} || {Accepts(then, fields)})",
            { Then: null, Else: { } otherwise } => $"({condition} || {Accepts(otherwise, fields)})",
            { Then: { } then, Else: { } otherwise } => $"({condition} ? {Accepts(then, fields)} : {Accepts(otherwise, fields)})",
        };
    }

    private static string DependentRequired(DependentRequiredConstraint dependent) => dependent.Required.Count == 0
        ? "true"
        : $"(!{Has(dependent.Property)} || {All(dependent.Required.Select(Has))})";

    private static string All(IEnumerable<string> conditions) => conditions.Skip(1).Any() ? $"({string.Join(" && ", conditions)})" : conditions.Single();

    private static string Has(string property) => $"global::Schemawright.JsonObjects.Has(json, node, {Literal.Utf8(property)})";

    private static string Accepts(string location, CheckFields fields) => fields.Schema(location) + ".Accepts(json, node)";

    private static string Call(string method, params string[] arguments) => $"global::Schemawright.JsonChecks.{method}(json, node, {string.Join(", ", arguments)})";
}
