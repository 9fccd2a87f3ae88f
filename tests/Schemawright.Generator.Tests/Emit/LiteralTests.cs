using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Schemawright.Generator.Emit;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>Literals mean the text that they were made from, and show it.</summary>
public class LiteralTests
{
    [Theory]
    [InlineData("name", "\"name\"")]
    [InlineData("foo\"bar\\", "\"foo\\\"bar\\\\\"")]
    [InlineData("a\tb\r\nc\0", "\"a\\u0009b\\u000D\\nc\\u0000\"")]
    [InlineData("\u2028\u0085\uFEFF", "\"\\u2028\\u0085\\uFEFF\"")]
    [InlineData("\u202Etxet", "\"\\u202Etxet\"")]
    [InlineData("Größe 🐲", "\"Größe 🐲\"")]
    public void What_cannot_be_seen_is_escaped(string text, string literal)
    {
        Assert.Equal(literal, Literal.String(text));
        var parsed = (LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal);
        Assert.Equal(text, parsed.Token.ValueText);
    }

    // Not inline data: an attribute is stored as UTF-8, which has no lone surrogates.
    [Fact]
    public void Lone_surrogates_are_escaped()
    {
        Assert.Equal("\"\\uD800\"", Literal.String("\uD800"));
        Assert.Equal("\"a\\uDC00b\"", Literal.String("a\uDC00b"));
    }

    [Theory]
    [InlineData(0x1, "0x1UL")]
    [InlineData(0x7D, "0x7DUL")]
    [InlineData(ulong.MaxValue, "0xFFFFFFFFFFFFFFFFUL")]
    public void A_word_is_hexadecimal(ulong bits, string literal)
    {
        Assert.Equal(literal, Literal.Word(bits));
        Assert.Equal(bits, ulong.Parse(literal[2..^2], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
    }
}
