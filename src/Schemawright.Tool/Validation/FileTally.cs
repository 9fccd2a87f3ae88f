namespace Schemawright.Tool.Validation;

/// <summary>What became of one file.</summary>
/// <param name="path">The path as the user gave it.</param>
internal sealed class FileTally(string path)
{
    /// <summary>The path as the user gave it.</summary>
    public string Path => path;

    /// <summary>How many instances were validated.</summary>
    public int Instances { get; set; }

    /// <summary>How many of them are invalid.</summary>
    public int Invalid { get; set; }

    /// <summary>How many errors they have together.</summary>
    public int Errors { get; set; }

    /// <summary>Whether a part of the file could not be read, or not be validated.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>Whether all of the file is valid.</summary>
    public bool IsValid => Invalid == 0 && !IsIncomplete;
}
