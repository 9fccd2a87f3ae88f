namespace DefectionFactors;

public sealed partial record DefectionFactorDataset
{
    private const string BundledResource = "DefectionFactors.Data.defection-factors.json";

    private static readonly Lazy<DefectionFactorDataset> LazyBundled = new(static () => Parse(BundledJson()));

    /// <summary>The dataset that comes with this package: facts about leaving North Korea, each with its sources, evidence and known issues.</summary>
    /// <remarks>Read and validated once, at the first use. The data is under CC BY 4.0.</remarks>
    public static DefectionFactorDataset Bundled => LazyBundled.Value;

    /// <summary>The text of <see cref="Bundled"/>, as it is published.</summary>
    /// <returns>UTF-8 JSON, a new array at each call.</returns>
    public static byte[] BundledJson()
    {
        using var resource = typeof(DefectionFactorDataset).Assembly.GetManifestResourceStream(BundledResource)!;
        var utf8Json = new byte[resource.Length];
        resource.ReadExactly(utf8Json);
        return utf8Json;
    }
}
