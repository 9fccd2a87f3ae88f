namespace Schemawright.Generator.Specs;

/// <summary>A public type that an assembly has for a schema of a document that it offers.</summary>
/// <param name="Location">The absolute location of the schema.</param>
/// <param name="FullName">The type with <c>global::</c>.</param>
/// <param name="Codec">The type with <c>global::</c> that reads and writes it.</param>
/// <param name="CanLoseRawValue">Whether the codec can read text that it would write otherwise.</param>
internal sealed record ExportedType(string Location, string FullName, string Codec, bool CanLoseRawValue)
{
    /// <summary>Whether it is a struct or enum; known where it is read.</summary>
    public bool IsValueType { get; init; }

    /// <summary>Whether it is an enum, which has a codec beside it and no schema.</summary>
    public bool IsEnum => Codec != FullName;
}
