using System.Collections.Immutable;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>Sources.</content>
internal static partial class ImmutableRecords
{
    /// <summary>A published work.</summary>
    public sealed record Source
    {
        public string Id { get; init; } = null!;
        public Codes.SourceType Type { get; init; }
        public string Title { get; init; } = null!;
        public ImmutableArray<SourceAuthor>? Author { get; init; }
        public string? Issued { get; init; }
        public string? ContainerTitle { get; init; }
        public string? Publisher { get; init; }
        public string? Volume { get; init; }
        public string? Issue { get; init; }
        public string? Page { get; init; }
        public string? Doi { get; init; }
        public string? Isbn { get; init; }
        public string? Url { get; init; }
        public DateOnly? Accessed { get; init; }
        public string? ArchivedUrl { get; init; }
        public string? Version { get; init; }
        public string? Language { get; init; }
        public int? NoteNumber { get; init; }
        public Codes.SourceCheck? Check { get; init; }
        public string? AliasOf { get; init; }
        public ImmutableArray<Issue>? Issues { get; init; }
    }

    /// <summary>An author; the union without discriminator is one type here, which System.Text.Json reads fastest.</summary>
    public sealed record SourceAuthor
    {
        public string? Family { get; init; }
        public string? Given { get; init; }
        public string? Literal { get; init; }
    }

    /// <summary>A known defect.</summary>
    public sealed record Issue
    {
        public string Code { get; init; } = null!;
        public Codes.IssueSeverity? Severity { get; init; }
        public string? Note { get; init; }
        public string? Field { get; init; }
    }
}
