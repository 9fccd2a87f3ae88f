using System.Text;
using CsCheck;
using Schemawright.Formats;

namespace Schemawright.Schema.Tests.Formats.Internationalized;

/// <summary>IDNA 2008 beyond the official suite.</summary>
public sealed class HostnameTests
{
    [Theory]
    [InlineData("faß.de", true)]
    [InlineData("Faß.de", false)] // Capital letters are mapped before IDNA 2008 begins.
    [InlineData("FASS.de", true)]
    [InlineData("ﬁn.de", false)] // A ligature is unstable under compatibility normalization.
    [InlineData("☃.net", false)]
    [InlineData("a\u00ADb.de", false)] // A soft hyphen is ignorable.
    [InlineData("a\uE000b.de", false)]
    [InlineData("\U0001F600.de", false)]
    [InlineData("cafe\u0301.fr", false)] // Not in normalization form C.
    [InlineData("caf\u00E9.fr", true)]
    [InlineData("a\u0302\u0323.vn", false)]
    [InlineData("\u00E2\u0323.vn", false)] // No two of them combine as they stand, but they do in order.
    [InlineData("\u1EAD.vn", true)]
    [InlineData("q\u0323\u0307.vn", true)]
    [InlineData("q\u0307\u0323.vn", false)] // The marks are out of order.
    [InlineData("\u0917\u093C.in", true)] // Excluded from composition.
    [InlineData("\u095A.in", false)]
    [InlineData("한국.kr", true)]
    [InlineData("\u1112\u1161\u11AB.kr", false)] // Jamo.
    [InlineData("\u0CF1\u0CF2.in", true)] // RFC 6452.
    [InlineData("\u19DA.cn", false)] // RFC 6452.
    [InlineData("ab--ü.de", false)]
    [InlineData("ab--c.de", true)] // No IDNA name, but one of RFC 1123.
    [InlineData("ab--c.fü.de", false)]
    [InlineData("ü.a_b", false)]
    [InlineData("ü.-a", false)]
    [InlineData("ü..de", false)]
    [InlineData("ü", true)]
    public void Labels_have_only_what_the_derived_property_allows(string name, bool expected) => Check("idn-hostname", name, expected);

    [Theory]
    [InlineData("xn--fa-hia.de", true)]
    [InlineData("XN--FA-HIA.DE", true)]
    [InlineData("xn--cafe-yvc.fr", false)] // Encodes what is not normalized.
    [InlineData("xn--caf-dma.fr", true)]
    [InlineData("xn--", false)]
    [InlineData("xn---", false)]
    [InlineData("xn--a", false)]
    [InlineData("xn--99999999", false)]
    [InlineData("xn--zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", false)]
    [InlineData("xn--aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("a.xn--fa-hia", true)]
    [InlineData("1.xn--4dbcde", false)] // A digit may not begin a label beside a right-to-left one.
    [InlineData("a.xn--4dbcde", true)]
    public void A_labels_are_what_a_valid_label_is_encoded_as(string name, bool expected)
    {
        Check("hostname", name, expected);
        Check("idn-hostname", name, expected);
    }

    [Theory]
    [InlineData("אב", true)]
    [InlineData("א1", true)]
    [InlineData("א1ב", true)]
    [InlineData("1א", false)]
    [InlineData("א-1", true)]
    [InlineData("א-ב", true)]
    [InlineData("ا٣", true)]
    [InlineData("ا۳", true)] // Extended digits are European numbers to the Bidi rule.
    [InlineData("ا۳٣", false)]
    [InlineData("אבa", false)]
    [InlineData("א\u05B0", true)] // A mark may end the label.
    [InlineData("a\u05B0.א", true)]
    [InlineData("a.א", true)]
    [InlineData("a1.א", true)]
    [InlineData("1a.א", false)]
    [InlineData("1a.ü", true)] // Nothing is right-to-left here.
    [InlineData("٣a.b", false)]
    public void The_Bidi_rule_holds_for_the_whole_name(string name, bool expected) => Check("idn-hostname", name, expected);

    [Theory]
    [InlineData("a\u200Cb", false)]
    [InlineData("\u200Cب", false)]
    [InlineData("ب\u200C", false)]
    [InlineData("ب\u064E\u200C\u064Eب", true)] // Transparent marks in between.
    [InlineData("ا\u200Cب", false)] // Alef joins nothing behind it.
    [InlineData("क\u094D\u200Cक\u200Cक", false)]
    [InlineData("l·l·l", true)]
    [InlineData("L·L", false)]
    [InlineData("α\u0375", false)]
    [InlineData("a\u0375α", true)]
    [InlineData("א\u05F3", true)]
    [InlineData("カ\u30FBa", true)]
    [InlineData("a\u30FBb", false)]
    [InlineData("中\u30FB", true)]
    public void Some_code_points_need_their_context(string name, bool expected) => Check("idn-hostname", name, expected);

    [Fact]
    public void Lengths_are_those_of_the_ASCII_form()
    {
        Check("idn-hostname", new string('a', 55) + "ü", true); // xn--, the letters, a hyphen and three digits.
        Check("idn-hostname", new string('a', 56) + "ü", false);
        Check("hostname", "xn--" + new string('a', 56) + "-t2f", false);
        Check("idn-hostname", new string('中', 60), false);

        var name = string.Join('.', Enumerable.Repeat(new string('a', 61), 4)); // 247 characters
        Check("idn-hostname", name + ".ab", true);
        Check("idn-hostname", name + ".中", false); // xn--fiq makes 255
        Check("hostname", name + ".abcde", true);
        Check("hostname", name + ".abcdef", false);
    }

    [Fact]
    public void Only_an_international_host_name_has_other_full_stops()
    {
        Check("idn-hostname", "a。ü．c｡d", true);
        Check("hostname", "a。b", false);
        Check("idn-email", "a@b。c", false);
    }

    [Fact]
    public void Every_host_name_is_an_international_host_name()
    {
        var parts = Gen.OneOf("xn--", "XN--", "-", ".", "a", "B", "0", "9", "fa-hia", "zca", "--", "4dbc").Array[0, 6];
        parts.Sample(static texts =>
        {
            var name = Encoding.UTF8.GetBytes(string.Concat(texts));
            return FormatCatalog.Find("hostname")!(name) == FormatCatalog.Find("idn-hostname")!(name);
        });
    }

    [Fact]
    public void A_name_costs_no_memory()
    {
        var names = new[] { "www.example.org", "xn--fa-hia.de", "한국.kr", "a\u0323\u0307b.vn" }.Select(Encoding.UTF8.GetBytes).ToArray();
        var check = FormatCatalog.Find("idn-hostname")!;
        foreach (var name in names)
            check(name);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            foreach (var name in names)
                check(name);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Check(string format, string value, bool expected) =>
        Assert.True(FormatCatalog.Find(format)!(Encoding.UTF8.GetBytes(value)) == expected, $"{format} {value}");
}
