namespace DefectionFactors.Benchmarks;

/// <summary>The texts that are measured.</summary>
public enum DatasetInput
{
    /// <summary>The dataset that the package brings along: small, indented, many long texts.</summary>
    Bundled,

    /// <summary>20,000 drawn records without white space: what a large exchange file looks like.</summary>
    Synthetic,
}
