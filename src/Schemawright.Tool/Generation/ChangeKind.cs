namespace Schemawright.Tool.Generation;

/// <summary>How a file in the output folder differs from what is generated.</summary>
internal enum ChangeKind
{
    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It has other content, from an earlier run.</summary>
    Different,

    /// <summary>It has other content, and we did not write it.</summary>
    Foreign,

    /// <summary>An earlier run wrote it, and it is generated no more.</summary>
    Stale,
}
