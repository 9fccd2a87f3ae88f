using DefectionFactors.Benchmarks.Synthetic;

namespace DefectionFactors.Benchmarks;

/// <summary>The bytes of the inputs.</summary>
internal static class DatasetTexts
{
    /// <summary>Gives an input's UTF-8 bytes.</summary>
    /// <param name="input">Which one.</param>
    public static byte[] Load(DatasetInput input) => input == DatasetInput.Synthetic ? SyntheticDataset.Create() : DefectionFactorDataset.BundledJson();
}
