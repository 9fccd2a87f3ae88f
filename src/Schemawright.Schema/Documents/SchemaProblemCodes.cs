namespace Schemawright.Documents;

/// <summary>The stable codes of <see cref="SchemaProblem"/>: <c>SW1xxx</c> for JSON and files, <c>SW2xxx</c> for schemas and references.</summary>
public static class SchemaProblemCodes
{
    /// <summary>The document is not JSON, or exceeds a limit on its length or nesting.</summary>
    public const string BrokenJson = "SW1001";

    /// <summary>The schema is not valid against its metaschema.</summary>
    public const string InvalidSchema = "SW2001";

    /// <summary>A reference cannot be resolved.</summary>
    public const string UnknownReference = "SW2002";

    /// <summary>A schema applies itself to the same value without end.</summary>
    public const string ReferenceCycle = "SW2003";

    /// <summary>Two schema resources have the same identifier.</summary>
    public const string DuplicateId = "SW2004";

    /// <summary>Two schemas of one resource have the same anchor.</summary>
    public const string DuplicateAnchor = "SW2005";

    /// <summary>The dialect that <c>$schema</c> names is not known.</summary>
    public const string UnknownDialect = "SW2006";

    /// <summary>The metaschema requires a vocabulary that is not known.</summary>
    public const string UnknownVocabulary = "SW2007";

    /// <summary>A pattern is not an ECMA-262 regular expression.</summary>
    public const string InvalidPattern = "SW2008";

    /// <summary>A reference resolves to a value that is not a schema.</summary>
    public const string ReferenceToNonSchema = "SW2009";
}
