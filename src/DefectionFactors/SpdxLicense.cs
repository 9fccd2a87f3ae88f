using System.Collections.Frozen;

namespace DefectionFactors;

/// <content>What the pattern of the schema cannot know.</content>
public readonly partial record struct SpdxLicense
{
    private static readonly Lazy<FrozenSet<string>> Listed = new(static () =>
    {
        using var resource = typeof(SpdxLicense).Assembly.GetManifestResourceStream("DefectionFactors.Identifiers.spdx-licenses.txt")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    });

    /// <summary>Whether the SPDX licence list has the identifier, as of the package's release; deprecated identifiers count. A newer licence may be missing here.</summary>
    public bool IsListed => Listed.Value.Contains(Value);
}
