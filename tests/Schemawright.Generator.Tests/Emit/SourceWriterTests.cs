using System.Globalization;
using Schemawright.Generator.Emit;

namespace Schemawright.Generator.Tests.Emit;

/// <summary>The writer indents, keeps lines, and asks no culture.</summary>
public class SourceWriterTests
{
    [Fact]
    public void Blocks_indent_what_stands_in_them()
    {
        var writer = new SourceWriter();
        using (writer.Block("class A"))
        {
            using (writer.Block("void B()"))
                writer.WriteLine("C();\n\nD();");
        }

        Assert.Equal("class A\n{\n    void B()\n    {\n        C();\n\n        D();\n    }\n}\n", writer.ToString());
    }

    [Fact]
    public void A_value_of_several_lines_keeps_the_indentation_of_its_line()
    {
        var writer = new SourceWriter();
        var statements = "first();\nsecond();";
        using (writer.Block())
        {
            writer.WriteLine($$"""
                if (x)
                {
                    {{statements}}
                }
                """);
        }

        Assert.Equal("{\n    if (x)\n    {\n        first();\n        second();\n    }\n}\n", writer.ToString());
    }

    [Fact]
    public void An_empty_value_leaves_no_blanks_at_the_end_of_its_line()
    {
        var writer = new SourceWriter();
        using (writer.Block())
            writer.WriteLine($"    {""}");
        Assert.Equal("{\n\n}\n", writer.ToString());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("fa-IR")]
    public void Numbers_are_written_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            var writer = new SourceWriter();
            writer.WriteLine($"{-1234567}");
            Assert.Equal("-1234567\n", writer.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
