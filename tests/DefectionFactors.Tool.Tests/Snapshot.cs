using Schemawright.Tests;

namespace DefectionFactors.Tool.Tests;

/// <summary>A checked-in output. The environment variable UPDATE_SNAPSHOTS=1 writes it anew; the difference is then to be read before it is committed.</summary>
internal static class Snapshot
{
    /// <summary>Compares an output with what is checked in.</summary>
    public static void Matches(string name, string actual)
    {
        var path = Repository.Combine("tests", "DefectionFactors.Tool.Tests", "Snapshots", $"{name}.verified.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
