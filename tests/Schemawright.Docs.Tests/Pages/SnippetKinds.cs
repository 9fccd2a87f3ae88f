namespace Schemawright.Docs.Tests.Pages;

/// <summary>Decides what the tests do with a block.</summary>
internal static class SnippetKinds
{
    public static SnippetKind Of(FencedBlock block) => block switch
    {
        { Exemption: not null } => SnippetKind.Exempt,
        { Language: "csharp" } => block.MarkOf("golden") is not null ? SnippetKind.Golden : block.MarkOf("generated") is not null ? SnippetKind.Generated : SnippetKind.Compiled,
        { Language: "console" } => SnippetKind.Commands,
        { Language: "json" or "xml" } => SnippetKind.Parsed,
        { Language: "text" or "ndjson" or "yaml" } => SnippetKind.Text,
        _ => SnippetKind.Unknown,
    };
}
