namespace Schemawright.Schema.Json;

/// <summary>An object or array whose closing bracket has not been met yet.</summary>
internal struct OpenBracket
{
    /// <summary>The node of the opening bracket.</summary>
    public int Node;

    /// <summary>How many members or items have ended so far.</summary>
    public int Count;

    /// <summary>How many names there have been so far.</summary>
    public int Names;

    /// <summary>0 for an array, 1 for an object, 3 for one whose names have to be compared.</summary>
    public uint Kind;

    /// <summary>Its number for the comparison of names.</summary>
    public uint Owner;
}
