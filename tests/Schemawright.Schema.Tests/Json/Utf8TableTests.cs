using System.Globalization;
using System.Text;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Schema.Tests.Json;

/// <summary>Names are found whatever they have in common and however they are written.</summary>
public sealed class Utf8TableTests
{
    [Theory]
    [InlineData("p")]
    [InlineData("beginning.{0}.in the middle.the end")]
    [InlineData("{0}, and so long that it does not fit into a short buffer: ................................................................................................................................................................................................................................................")]
    public void Each_name_is_found_and_no_other(string form)
    {
        string[] names = [.. Enumerable.Range(0, form == "p" ? 1 : 500).Select(number => Name(form, number))];
        var table = new Utf8Table(names);
        for (var number = 0; number < names.Length; number++)
        {
            Assert.Equal(number, IndexOf(table, names[number]));
            Assert.Equal(number, IndexOf(table, $"\\u{(int)names[number][0]:x4}{names[number][1..]}"));
            Assert.Equal(names[number], Encoding.UTF8.GetString(table.NameOf(number)));
        }

        foreach (var other in new[] { Name(form, 777) + "x", "q", "\\u0071", "", new string('\\', 2_000), names[0] + "\\n" })
            Assert.Equal(-1, IndexOf(table, other));
    }

    [Fact]
    public void An_empty_table_finds_nothing() => Assert.Equal(-1, IndexOf(new Utf8Table([]), "\\n"));

    [Theory]
    [InlineData("a", 0)]
    [InlineData("a\\\":\\\"b", 1)]
    [InlineData("a\\b", -1)]
    [InlineData("a\\\\b", 2)]
    [InlineData("fifteen letters", 3)]
    [InlineData("sixteen letters.", 4)]
    [InlineData("sixteen letters. and more", 5)]
    [InlineData("sixteen letters. and less", -1)]
    [InlineData("sixteen letters\\u002e", 4)]
    [InlineData("", 6)]
    public void A_guess_holds_only_for_the_name_itself(string written, int expected)
    {
        var table = new Utf8Table(["a", "a\":\"b", "a\\b", "fifteen letters", "sixteen letters.", "sixteen letters. and more", ""]);
        foreach (var padding in new[] { "", "                " })
        {
            var utf8 = Encoding.UTF8.GetBytes($"{{\"{written}\":\"b\"{padding}}}");
            using var index = JsonIndex.Rent();
            Assert.True(index.TryBuild(utf8, null, out _));
            for (var guess = 0; guess <= table.Count; guess++)
            {
                var next = guess;
                Assert.Equal(expected, table.IndexOf(index.Over(utf8), 1, ref next));
                Assert.Equal(expected < 0 ? guess : expected + 1, next);
            }
        }
    }

    private static string Name(string form, int number) => string.Format(CultureInfo.InvariantCulture, form, number.ToString("00000", CultureInfo.InvariantCulture));

    private static int IndexOf(Utf8Table table, string written)
    {
        var utf8 = Encoding.UTF8.GetBytes($"\"{written}\"");
        using var index = JsonIndex.Rent();
        Assert.True(index.TryBuild(utf8, null, out _));
        return table.IndexOf(index.Over(utf8), 0);
    }
}
