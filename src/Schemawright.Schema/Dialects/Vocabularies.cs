namespace Schemawright.Dialects;

/// <summary>The identifiers of the vocabularies that this library knows.</summary>
internal static class Vocabularies
{
    public const string None = "";

    public const string Core201909 = "https://json-schema.org/draft/2019-09/vocab/core";
    public const string Applicator201909 = "https://json-schema.org/draft/2019-09/vocab/applicator";
    public const string Validation201909 = "https://json-schema.org/draft/2019-09/vocab/validation";
    public const string MetaData201909 = "https://json-schema.org/draft/2019-09/vocab/meta-data";
    public const string Format201909 = "https://json-schema.org/draft/2019-09/vocab/format";
    public const string Content201909 = "https://json-schema.org/draft/2019-09/vocab/content";

    public const string Core202012 = "https://json-schema.org/draft/2020-12/vocab/core";
    public const string Applicator202012 = "https://json-schema.org/draft/2020-12/vocab/applicator";
    public const string Unevaluated202012 = "https://json-schema.org/draft/2020-12/vocab/unevaluated";
    public const string Validation202012 = "https://json-schema.org/draft/2020-12/vocab/validation";
    public const string MetaData202012 = "https://json-schema.org/draft/2020-12/vocab/meta-data";
    public const string FormatAnnotation202012 = "https://json-schema.org/draft/2020-12/vocab/format-annotation";
    public const string FormatAssertion202012 = "https://json-schema.org/draft/2020-12/vocab/format-assertion";
    public const string Content202012 = "https://json-schema.org/draft/2020-12/vocab/content";
}
