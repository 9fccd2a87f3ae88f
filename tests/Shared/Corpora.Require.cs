namespace Schemawright.Tests;

/// <content>What tests ask; the benchmarks, which share the rest, know no xunit.</content>
internal static partial class Corpora
{
    /// <summary>The folder of a corpus; skips the running test where it is absent.</summary>
    /// <param name="name">The corpus.</param>
    public static string Require(string name)
    {
        var folder = Find(name);
        Assert.SkipWhen(folder is null, Absence(name));
        return folder!;
    }
}
