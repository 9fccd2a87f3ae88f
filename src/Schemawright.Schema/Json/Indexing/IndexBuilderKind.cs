namespace Schemawright.Json.Indexing;

/// <summary>Ways to build an index. All give the same results.</summary>
internal enum IndexBuilderKind
{
    /// <summary>The fastest one that the machine supports.</summary>
    Quickest,

    /// <summary>Byte by byte.</summary>
    Scalar,

    /// <summary>With vectors of 16 bytes.</summary>
    Vector128,

    /// <summary>With vectors of 32 bytes.</summary>
    Vector256,

    /// <summary>With vectors of 64 bytes.</summary>
    Vector512,
}
