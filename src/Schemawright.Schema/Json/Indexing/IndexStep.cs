namespace Schemawright.Json.Indexing;

/// <summary>What comes next while a text is read.</summary>
internal enum IndexStep
{
    /// <summary>The text is wrong; the error has been noted.</summary>
    Failed,

    /// <summary>A value has to start at the position.</summary>
    ValueExpected,

    /// <summary>A value has just ended.</summary>
    ValueEnded,
}
