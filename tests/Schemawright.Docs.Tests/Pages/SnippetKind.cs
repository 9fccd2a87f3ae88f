namespace Schemawright.Docs.Tests.Pages;

/// <summary>What the tests do with a block.</summary>
internal enum SnippetKind
{
    /// <summary>The C# is compiled, and run where the page shows its output.</summary>
    Compiled,

    /// <summary>The C# is taken from a golden file, which tests of the generator hold.</summary>
    Golden,

    /// <summary>The C# shows types that the generator makes from the page's schemas, and is compared with them.</summary>
    Generated,

    /// <summary>The commands are checked, and run where the page shows their output.</summary>
    Commands,

    /// <summary>The JSON or XML is parsed.</summary>
    Parsed,

    /// <summary>An output, or plain text.</summary>
    Text,

    /// <summary>The page says why the block is neither compiled nor run.</summary>
    Exempt,

    /// <summary>The block has no language that the tests know, which is a mistake.</summary>
    Unknown,
}
