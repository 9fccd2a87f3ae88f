namespace DefectionFactors.Catalogues;

/// <summary>What a catalogue needs to know and a dataset does not say.</summary>
public sealed record CatalogueOptions
{
    /// <summary>The address of the dataset's page; Croissant demands one.</summary>
    public Uri? Page { get; init; }

    /// <summary>The address of the file; null where it is not published yet.</summary>
    public Uri? Download { get; init; }

    /// <summary>The text that is published, for its size and checksum; null for what <see cref="DefectionFactorDataset.ToUtf8Json"/> writes.</summary>
    public ReadOnlyMemory<byte>? Text { get; init; }
}
