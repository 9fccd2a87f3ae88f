namespace Schemawright.Docs.Tests.Pages;

/// <summary>Decides what the tests do with a block.</summary>
internal static class SnippetKinds
{
    public static SnippetKind Of(FencedBlock block) => block switch
    {
        { Exemption: not null } => SnippetKind.Exempt,
        { Language: "csharp" } when block.MarkOf("golden") is not null => SnippetKind.Golden,
        { Language: "csharp" } when block.MarkOf("generated") is not null => SnippetKind.Generated,
        { Language: "csharp" } => SnippetKind.Compiled,
        { Language: "console" } => SnippetKind.Commands,
        { Language: "json" or "xml" } => SnippetKind.Parsed,
        { Language: "text" or "ndjson" or "yaml" } => SnippetKind.Text,
        _ => SnippetKind.Unknown,
    };
}
