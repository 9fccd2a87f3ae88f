namespace Schemawright.Tool.Inputs;

/// <summary>How a text holds its instances.</summary>
internal enum InputKind
{
    /// <summary>The whole text is one JSON instance.</summary>
    Json,

    /// <summary>Each line that is not blank is one JSON instance.</summary>
    JsonLines,

    /// <summary>Each YAML document is one instance.</summary>
    Yaml,
}
