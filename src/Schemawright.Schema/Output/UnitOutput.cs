namespace Schemawright.Output;

/// <summary>An output unit of version 1: the result of applying one schema to one value, with all its keywords.</summary>
internal sealed class UnitOutput(bool isValid, string evaluationPath, string schemaLocation, string instanceLocation)
{
    /// <summary>Whether the value is valid under the schema.</summary>
    public bool IsValid { get; } = isValid;

    /// <summary>The path to the schema from the root schema, through references.</summary>
    public string EvaluationPath { get; } = evaluationPath;

    /// <summary>The absolute location of the schema, with a fragment.</summary>
    public string SchemaLocation { get; } = schemaLocation;

    /// <summary>The JSON pointer of the value.</summary>
    public string InstanceLocation { get; } = instanceLocation;

    /// <summary>The messages of the keywords that failed by themselves.</summary>
    public List<(string Keyword, string Text)> Errors { get; } = [];

    /// <summary>The annotations of the keywords, as JSON, if they count.</summary>
    public List<(string Keyword, string Json)> Annotations { get; } = [];

    /// <summary>The annotations that do not count because the value is not valid under the schema.</summary>
    public List<(string Keyword, string Json)> DroppedAnnotations { get; } = [];

    /// <summary>The units of the schemas that the keywords applied, in the order of evaluation.</summary>
    public List<UnitOutput> Details { get; } = [];

    /// <summary>Whether it has errors or annotations itself and so belongs in a flat list.</summary>
    public bool HasContent => Errors.Count > 0 || Annotations.Count > 0;
}
