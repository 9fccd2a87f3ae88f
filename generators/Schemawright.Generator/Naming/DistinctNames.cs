using System.Globalization;

namespace Schemawright.Generator.Naming;

/// <summary>
/// Names for texts that would have the same name otherwise. Each one follows from its own text alone, so that it stays when others come, go or move;
/// a number that counts would not.
/// </summary>
internal static class DistinctNames
{
    /// <summary>The names that a text may have, the one that reads best first.</summary>
    /// <param name="text">Any text, such as a member's name in JSON.</param>
    /// <returns>For <c>foo_bar</c>: <c>FooBar</c>, <c>FooUnderscoreBar</c>, <c>FooBarLower</c>, and one with a hash that no other text is likely to have.</returns>
    public static IReadOnlyList<string> Of(string text)
    {
        var plain = CSharpIdentifier.Pascal(text);
        return [plain, CSharpIdentifier.Spelled(text), plain + Capitals(text), WithHash(plain, text)];
    }

    /// <summary>A name that another text has as well, with a hash of what only this one has.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">What tells it from others.</param>
    /// <returns>For <c>FooBar</c>: <c>FooBar_1B2A3C4D</c>.</returns>
    public static string WithHash(string name, string text)
    {
        // FNV-1a: the same everywhere and for ever, which string.GetHashCode is not.
        var hash = 2166136261u;
        foreach (var character in text)
            hash = unchecked((hash ^ character) * 16777619u);
        return name + "_" + hash.ToString("X8", CultureInfo.InvariantCulture);
    }

    /// <summary>The way of writing, for texts that differ in capitals only.</summary>
    private static string Capitals(string text)
    {
        var hasUpper = text.Any(char.IsUpper);
        if (!hasUpper || !text.Any(char.IsLower))
            return hasUpper ? "Upper" : "Lower";
        return char.IsLower(text.First(char.IsLetter)) ? "Camel" : "Pascal";
    }
}
