namespace Schemawright.Json.Indexing;

/// <summary>What the scalar builder expects next.</summary>
internal enum IndexStep
{
    /// <summary>The document is invalid; the error has been recorded.</summary>
    Failed,

    /// <summary>A value must start at the position.</summary>
    ValueExpected,

    /// <summary>A value has just ended.</summary>
    ValueEnded,
}
