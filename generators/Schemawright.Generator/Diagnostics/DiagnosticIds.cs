namespace Schemawright.Generator.Diagnostics;

/// <summary>
/// The ids that the generator adds to those of <c>SchemaProblemCodes</c>. One id has one meaning for ever: <c>SW1xxx</c> texts and files,
/// <c>SW2xxx</c> schemas and references, <c>SW3xxx</c> naming and mapping, <c>SW4xxx</c> options, <c>SW9001</c> an error of our own.
/// </summary>
internal static class DiagnosticIds
{
    /// <summary>A schema file cannot be read.</summary>
    public const string UnreadableFile = "SW1002";

    /// <summary>A schema is left out because it refers to a broken one.</summary>
    public const string DependsOnBrokenSchema = "SW2010";

    /// <summary>A schema has no precise C# type.</summary>
    public const string NoPreciseType = "SW3001";

    /// <summary>A C# name or namespace in a schema is none.</summary>
    public const string InvalidName = "SW3002";

    /// <summary>Two schemas want one type name.</summary>
    public const string NameCollision = "SW3003";

    /// <summary>A default value does not hold to its own schema.</summary>
    public const string InvalidDefault = "SW3004";

    /// <summary>A names file is none.</summary>
    public const string InvalidNamesFile = "SW3005";

    /// <summary>A names file names what does not exist.</summary>
    public const string StaleName = "SW3006";

    /// <summary>A former name belongs to something else.</summary>
    public const string FormerNameTaken = "SW3007";

    /// <summary>An option of a schema item has a value that it can't have.</summary>
    public const string InvalidOption = "SW4001";

    /// <summary>Two schema items of one project disagree on an option that they must share.</summary>
    public const string ConflictingOption = "SW4002";

    /// <summary>An attribute names no schema file of the project, or may mean several.</summary>
    public const string UnknownSchemaFile = "SW4003";

    /// <summary>A type with an attribute cannot take a schema's members.</summary>
    public const string UnusableRootType = "SW4004";

    /// <summary>The root of a schema gives no type that can be part of the annotated one.</summary>
    public const string NoRootType = "SW4005";

    /// <summary>Two types claim one schema.</summary>
    public const string SchemaClaimedTwice = "SW4006";

    /// <summary>System.Text.Json's generator does not see a generated type that a context needs.</summary>
    public const string UnseenType = "SW4010";

    /// <summary>The generator itself failed.</summary>
    public const string InternalError = "SW9001";
}
