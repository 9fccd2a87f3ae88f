using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Schemawright.Generator.Emit;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>The embedded text is the schema's text.</summary>
public class DocumentEmitterTests
{
    [Theory]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("{\"title\":\"\",\"a\":\"\"}")]
    [InlineData("{\"pattern\":\"\\\"\\\"\\\"\\\\d\"}")]
    [InlineData("{\"title\":\"a\u2028b\u0085c\u202Ed\uFEFF\u007F\"}")]
    [InlineData("{\"title\":\"Größe 🐲\"}")]
    public void The_embedded_text_is_equal_json_on_one_line(string text)
    {
        var source = DocumentEmitter.Emit(new("Root", "https://example.org/<root>", text) { Namespace = "Demo" });
        var tree = CSharpSyntaxTree.ParseText(source, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
        var literal = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Single(static literal => literal.Kind() == SyntaxKind.Utf8StringLiteralExpression);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(text), JsonElement.Parse(literal.Token.ValueText)));
        Assert.Equal(SyntaxKind.Utf8SingleLineRawStringLiteralToken, literal.Token.Kind());
        Assert.Equal(literal.Token.ValueText, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(literal.Token.ValueText)));
    }
}
