namespace Schemawright.Generator.Specs;

/// <summary>A schema document that an assembly offers to those that reference it.</summary>
/// <param name="Location">The absolute URI that it is found under.</param>
/// <param name="Text">The JSON.</param>
/// <param name="AssertFormat">Whether its types assert <c>format</c>.</param>
internal sealed record ExportedDocument(string Location, string Text, bool AssertFormat);
