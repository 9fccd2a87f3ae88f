namespace Schemawright.Architecture.Tests;

/// <summary>What the tests look at, read and parsed once.</summary>
internal static class Tested
{
    /// <summary>The checkout that contains the tests.</summary>
    public static Checkout Checkout { get; } = new(Repository.Root);

    /// <summary>The phrases that users should not read.</summary>
    public static WordList Words { get; } = WordList.Parse(Repository.Read("tests/Schemawright.Architecture.Tests/words.txt"));

    /// <summary>The hand-written files of all areas.</summary>
    public static IEnumerable<SourceFile> AllFiles => Checkout.Areas.SelectMany(static area => Checkout.In(area));
}
