using Microsoft.CodeAnalysis;
using Schemawright.Documents;

namespace Schemawright.Generator.Diagnostics;

/// <summary>All diagnostics by id. The message is a whole sentence that the binder has written, so every format is <c>{0}</c>.</summary>
internal static class DiagnosticDescriptors
{
    private static readonly DiagnosticDescriptor BrokenJson = Error(SchemaProblemCodes.BrokenJson, "The file is not valid JSON", "Schemawright.Text");
    private static readonly DiagnosticDescriptor UnreadableFile = Error(DiagnosticIds.UnreadableFile, "The file cannot be read", "Schemawright.Text");

    private static readonly DiagnosticDescriptor InvalidSchema =
        Error(SchemaProblemCodes.InvalidSchema, "The schema is not valid against its metaschema", "Schemawright.Schema");
    private static readonly DiagnosticDescriptor UnknownReference =
        Error(SchemaProblemCodes.UnknownReference, "A reference cannot be resolved", "Schemawright.Schema");
    private static readonly DiagnosticDescriptor ReferenceCycle =
        Error(SchemaProblemCodes.ReferenceCycle, "References form an infinite cycle", "Schemawright.Schema");
    private static readonly DiagnosticDescriptor DuplicateId =
        Error(SchemaProblemCodes.DuplicateId, "Two schemas have the same identifier", "Schemawright.Schema");
    private static readonly DiagnosticDescriptor DuplicateAnchor =
        Error(SchemaProblemCodes.DuplicateAnchor, "Two schemas have the same anchor", "Schemawright.Schema");
    private static readonly DiagnosticDescriptor UnknownDialect = Error(SchemaProblemCodes.UnknownDialect, "The dialect is not known", "Schemawright.Schema");
    private static readonly DiagnosticDescriptor UnknownVocabulary =
        Error(SchemaProblemCodes.UnknownVocabulary, "A required vocabulary is not known", "Schemawright.Schema");
    private static readonly DiagnosticDescriptor InvalidPattern =
        Error(SchemaProblemCodes.InvalidPattern, "A pattern is not a valid regular expression", "Schemawright.Schema");
    private static readonly DiagnosticDescriptor ReferenceToNonSchema =
        Error(SchemaProblemCodes.ReferenceToNonSchema, "A reference resolves to a value that is not a schema", "Schemawright.Schema");
    private static readonly DiagnosticDescriptor DependsOnBrokenSchema =
        Error(DiagnosticIds.DependsOnBrokenSchema, "The schema refers to a schema with errors", "Schemawright.Schema");

    private static readonly DiagnosticDescriptor NoPreciseType =
        Create(DiagnosticIds.NoPreciseType, "The schema has no precise C# type", "Schemawright.Mapping", DiagnosticSeverity.Info);
    private static readonly DiagnosticDescriptor InvalidName =
        Create(DiagnosticIds.InvalidName, "The name is not a valid C# name", "Schemawright.Mapping", DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor NameCollision =
        Create(DiagnosticIds.NameCollision, "Two schemas request the same type name", "Schemawright.Mapping", DiagnosticSeverity.Info);
    private static readonly DiagnosticDescriptor InvalidDefault =
        Create(DiagnosticIds.InvalidDefault, "The default value is not valid against its schema", "Schemawright.Mapping", DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor InvalidNamesFile =
        Error(DiagnosticIds.InvalidNamesFile, "The names file is not valid", "Schemawright.Mapping");
    private static readonly DiagnosticDescriptor StaleName =
        Create(DiagnosticIds.StaleName, "The names file refers to something that does not exist", "Schemawright.Mapping", DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor FormerNameTaken =
        Create(DiagnosticIds.FormerNameTaken, "A former name is already in use", "Schemawright.Mapping", DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor UnusedReferencedType =
        Create(DiagnosticIds.UnusedReferencedType, "A type of a referenced assembly is not used", "Schemawright.Mapping", DiagnosticSeverity.Warning);
    private static readonly DiagnosticDescriptor Contradiction =
        Create(DiagnosticIds.Contradiction, "No value satisfies the schema", "Schemawright.Mapping", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor InvalidOption = Error(DiagnosticIds.InvalidOption, "The option has an invalid value", "Schemawright.Options");
    private static readonly DiagnosticDescriptor ConflictingOption =
        Error(DiagnosticIds.ConflictingOption, "The schemas of a project have different values for an option", "Schemawright.Options");
    private static readonly DiagnosticDescriptor UnknownSchemaFile =
        Error(DiagnosticIds.UnknownSchemaFile, "The attribute does not refer to a schema file", "Schemawright.Options");
    private static readonly DiagnosticDescriptor UnusableRootType =
        Error(DiagnosticIds.UnusableRootType, "The annotated type cannot be a root type", "Schemawright.Options");
    private static readonly DiagnosticDescriptor NoRootType = Error(DiagnosticIds.NoRootType, "The schema has no such root type", "Schemawright.Options");
    private static readonly DiagnosticDescriptor SchemaClaimedTwice =
        Error(DiagnosticIds.SchemaClaimedTwice, "Two types are declared for one schema", "Schemawright.Options");
    private static readonly DiagnosticDescriptor UnseenType =
        Create(DiagnosticIds.UnseenType, "System.Text.Json does not see a generated type", "Schemawright.Options", DiagnosticSeverity.Warning);

    private static readonly DiagnosticDescriptor InternalError = Error(DiagnosticIds.InternalError, "The generator failed", "Schemawright.Internal");

    /// <summary>All of them in the order of their ids.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        BrokenJson, UnreadableFile,
        InvalidSchema, UnknownReference, ReferenceCycle, DuplicateId, DuplicateAnchor, UnknownDialect, UnknownVocabulary, InvalidPattern,
        ReferenceToNonSchema, DependsOnBrokenSchema,
        NoPreciseType, InvalidName, NameCollision, InvalidDefault, InvalidNamesFile, StaleName, FormerNameTaken, UnusedReferencedType, Contradiction,
        InvalidOption, ConflictingOption, UnknownSchemaFile, UnusableRootType, NoRootType, SchemaClaimedTwice, UnseenType,
        InternalError,
    ];

    private static Dictionary<string, DiagnosticDescriptor> ById { get; } = All.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal);

    /// <summary>Finds a descriptor.</summary>
    /// <param name="id">One of the ids.</param>
    /// <returns>The descriptor; that of the internal error for an id that nobody has described.</returns>
    public static DiagnosticDescriptor Get(string id) => ById.TryGetValue(id, out var descriptor) ? descriptor : InternalError;

    private static DiagnosticDescriptor Error(string id, string title, string category) => Create(id, title, category, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Create(string id, string title, string category, DiagnosticSeverity severity) =>
        new(id, title, "{0}", category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink(id));

    // https://github.com/schemawright/schemawright/blob/main/docs/diagnostics/SW1001.md
    private static string HelpLink(string id) => $"https://github.com/schemawright/schemawright/blob/main/docs/diagnostics/{id}.md";
}
