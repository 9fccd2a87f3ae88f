namespace Schemawright.Output;

/// <summary>An output unit of version 1: what came of applying one schema to one value, with all its keywords.</summary>
/// <param name="isValid">Whether the value is valid under the schema.</param>
/// <param name="evaluationPath">The way to the schema from the root, references included.</param>
/// <param name="schemaLocation">The absolute location of the schema, with a fragment.</param>
/// <param name="instanceLocation">The JSON pointer of the value.</param>
internal sealed class UnitOutput(bool isValid, string evaluationPath, string schemaLocation, string instanceLocation)
{
    /// <summary>Whether the value is valid under the schema.</summary>
    public bool IsValid { get; } = isValid;

    /// <summary>The way to the schema from the root, references included.</summary>
    public string EvaluationPath { get; } = evaluationPath;

    /// <summary>The absolute location of the schema, with a fragment.</summary>
    public string SchemaLocation { get; } = schemaLocation;

    /// <summary>The JSON pointer of the value.</summary>
    public string InstanceLocation { get; } = instanceLocation;

    /// <summary>The sentences of the keywords that failed by themselves.</summary>
    public List<(string Keyword, string Text)> Errors { get; } = [];

    /// <summary>The annotations of the keywords, as JSON text, where they count.</summary>
    public List<(string Keyword, string Json)> Annotations { get; } = [];

    /// <summary>The annotations that do not count because the value is not valid under the schema.</summary>
    public List<(string Keyword, string Json)> DroppedAnnotations { get; } = [];

    /// <summary>The units of the schemas that the keywords applied, in the order of evaluation.</summary>
    public List<UnitOutput> Details { get; } = [];

    /// <summary>Whether it says something of itself, which a flat list is for.</summary>
    public bool HasContent => Errors.Count > 0 || Annotations.Count > 0;
}
