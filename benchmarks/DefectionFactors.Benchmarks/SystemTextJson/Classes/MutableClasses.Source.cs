namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>Sources.</content>
internal static partial class MutableClasses
{
    /// <summary>A published work.</summary>
    public sealed class Source
    {
        public string Id { get; set; } = null!;
        public Codes.SourceType Type { get; set; }
        public string Title { get; set; } = null!;
        public List<SourceAuthor>? Author { get; set; }
        public string? Issued { get; set; }
        public string? ContainerTitle { get; set; }
        public string? Publisher { get; set; }
        public string? Volume { get; set; }
        public string? Issue { get; set; }
        public string? Page { get; set; }
        public string? Doi { get; set; }
        public string? Isbn { get; set; }
        public string? Url { get; set; }
        public DateOnly? Accessed { get; set; }
        public string? ArchivedUrl { get; set; }
        public string? Version { get; set; }
        public string? Language { get; set; }
        public int? NoteNumber { get; set; }
        public Codes.SourceCheck? Check { get; set; }
        public string? AliasOf { get; set; }
        public List<Issue>? Issues { get; set; }
    }

    /// <summary>An author; the union without discriminator is one type here, which System.Text.Json reads fastest.</summary>
    public sealed class SourceAuthor
    {
        public string? Family { get; set; }
        public string? Given { get; set; }
        public string? Literal { get; set; }
    }

    /// <summary>A known defect.</summary>
    public sealed class Issue
    {
        public string Code { get; set; } = null!;
        public Codes.IssueSeverity? Severity { get; set; }
        public string? Note { get; set; }
        public string? Field { get; set; }
    }
}
