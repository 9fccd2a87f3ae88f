using Schemawright.Documents;

namespace Schemawright.Generator.Binding.Shapes;

/// <summary>What C# type a schema gets of its own, if any.</summary>
/// <param name="Kind">The kind of type.</param>
/// <param name="Target">The schema that the type belongs to: another one where this schema is only a name for it.</param>
/// <param name="AdmitsNull">Whether the schema accepts <c>null</c> beside the type's values.</param>
internal sealed record Shape(ShapeKind Kind, SchemaNode Target, bool AdmitsNull)
{
    /// <summary>Whether places that refer to the schema use a type of its own.</summary>
    public bool IsNamed => Kind is not (ShapeKind.Inline or ShapeKind.Wrapper);

    /// <summary>Whether the type is a closed hierarchy.</summary>
    public bool IsUnion => Kind == ShapeKind.Union;
}
