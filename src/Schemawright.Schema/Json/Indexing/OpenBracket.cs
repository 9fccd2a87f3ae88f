namespace Schemawright.Json.Indexing;

/// <summary>An object or array whose closing bracket has not been reached yet.</summary>
internal struct OpenBracket
{
    /// <summary>The node of the opening bracket.</summary>
    public int Node;

    /// <summary>How many properties or items have ended so far.</summary>
    public int Count;

#if NET
    /// <summary>How many names there have been so far.</summary>
    public int Names;

    /// <summary>The bracket itself.</summary>
    public byte Symbol;
#endif
}
