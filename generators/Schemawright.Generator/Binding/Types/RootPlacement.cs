using Schemawright.Generator.Binding.Loading;
using Schemawright.Generator.Binding.Shapes;
using Schemawright.Generator.Diagnostics;

namespace Schemawright.Generator.Binding.Types;

/// <summary>Enters root types under the names that the user's partial records give them, before any other type can take those names.</summary>
internal sealed class RootPlacement(SchemaKnowledge knowledge, TypeTable types, DiagnosticBag diagnostics)
{
    /// <summary>Enters the root type of a document.</summary>
    /// <param name="document">A document with a declaration.</param>
    /// <param name="onlyDefines">Whether the document describes no instance.</param>
    public void Enter(BoundDocument document, bool onlyDefines)
    {
        var declaration = document.Input.Root!;
        var shape = knowledge.Shapes.Of(document.Root);
        if (ProblemOf(shape, document, declaration, onlyDefines) is { } problem)
            diagnostics.Add(DiagnosticIds.NoRootType, problem, declaration);
        else if (!types.IsFree(shape, declaration))
            diagnostics.Add(DiagnosticIds.UnusableRootType, $"Another generated type is already named '{declaration.FullName}' (case is ignored).", declaration);
        else
            types.Enter(shape, declaration);
    }

    private static string? ProblemOf(Shape shape, BoundDocument document, RootDeclaration declaration, bool onlyDefines)
    {
        if (onlyDefines || shape.Kind == ShapeKind.Inline)
            return $"The schema '{declaration.Path}' contains only definitions; its root describes no type.";
        if (shape.Kind == ShapeKind.Existing)
            return $"The root of '{declaration.Path}' already has a type, named by 'x-csharp-type'.";
        if (shape.Target.Document != document.Source)
            return $"The root of '{declaration.Path}' only refers to '{shape.Target.AbsoluteLocation}' and has the type of that schema.";
        if (shape.Kind == ShapeKind.Enum)
            return $"The root of '{declaration.Path}' becomes an enum, which cannot be declared as a record.";
        return IsStruct(shape) == declaration.IsValueType ? null : $"The root of '{declaration.Path}' becomes a {(IsStruct(shape) ? "'readonly record struct'" : "'record' class")}; '{declaration.Name}' must be declared as one.";
    }

    private static bool IsStruct(Shape shape) => shape.Kind is ShapeKind.Scalar or ShapeKind.Wrapper;
}
