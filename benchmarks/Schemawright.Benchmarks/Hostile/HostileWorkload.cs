using System.Globalization;
using System.Text;
using Schemawright.Benchmarks.Corpus;

namespace Schemawright.Benchmarks.Hostile;

/// <summary>Makes hostile texts, and the schemas that they are hostile under.</summary>
internal static class HostileWorkload
{
    // The default depth limit is 128; the outer object and array take two levels of it.
    private const int InnerDepth = 126;

    /// <summary>Makes a workload of one instance.</summary>
    /// <param name="input">What it is made of.</param>
    /// <param name="quarters">1 for a quarter of the full size, 4 for all of it: where time is linear, both take the same time a byte.</param>
    /// <returns>A schema and its instance, which is valid but for <see cref="HostileInput.AmbiguousPattern"/>.</returns>
    public static Workload Create(HostileInput input, int quarters)
    {
        var (schema, instance) = input switch
        {
            HostileInput.ManyProperties => Properties(2_500 * quarters, static number => $"p{Digits(number)}", static name => name),
            HostileInput.ManyAdditionalProperties => ("""{"type":"object","additionalProperties":{"type":"integer"}}""", Members(2_500 * quarters, static number => $"p{Digits(number)}")),
            HostileInput.SimilarNames => Properties(500 * quarters, static number => $"beginning.{Digits(number)}.in the middle.the end", static name => name),
            HostileInput.EscapedNames => Properties(500 * quarters, static number => $"p{Digits(number)}", static name => "\\u0070" + name[1..]),
            HostileInput.LongString => (
                """{"type":"string","minLength":1000,"maxLength":1000000,"pattern":"^[a-zé\\n ]*$"}""",
                $"\"{Repeat("""a long string of many words \n with escapes and é """, 5_000 * quarters)}\""),
            HostileInput.AmbiguousPattern => ("""{"type":"string","pattern":"^(a+)+$"}""", $"\"{new string('a', 25_000 * quarters)}!\""),
            HostileInput.ManyBranches => Branches(250 * quarters),
            HostileInput.ManyAlikeBranches => AlikeBranches(10 * quarters),
            HostileInput.DeepNesting => (
                """{"type":"object","properties":{"all":{"type":"array","items":{"$ref":"#"}},"next":{"$ref":"#"}},"additionalProperties":false}""",
                $$"""{"all":[{{List(25 * quarters, static _ => Nested(InnerDepth))}}]}"""),
            HostileInput.TinyNumbers => (
                """{"type":"array","items":{"type":"integer","minimum":0,"maximum":9}}""",
                $"[{List(2_500 * quarters, static number => Text(number % 10))}]"),
            _ => ("""{"type":"array","uniqueItems":true,"items":{"type":"integer"}}""", $"[{List(2_500 * quarters, Text)}]"),
        };
        return new Workload(input.ToString(), Encoding.UTF8.GetBytes(schema), [Encoding.UTF8.GetBytes(instance)]);
    }

    private static (string Schema, string Instance) Properties(int count, Func<int, string> nameOf, Func<string, string> written)
    {
        var properties = List(count, number => $$"""
            "{{nameOf(number)}}":{"type":"integer"}
            """);
        var required = List(count, number => $"\"{nameOf(number)}\"");
        return (
            $$$"""{"type":"object","properties":{{{{properties}}}},"required":[{{{required}}}],"additionalProperties":false}""",
            Members(count, number => written(nameOf(number))));
    }

    private static (string Schema, string Instance) Branches(int count)
    {
        var branches = List(count, static number => $$$"""
            {"type":"object","properties":{"kind":{"const":"kind {{{number}}}"},"value":{"type":"integer"}},"required":["kind","value"]}
            """);
        return (
            $$$"""{"type":"array","items":{"oneOf":[{{{branches}}}]}}""",
            $"[{List(count, static number => $$"""{"kind":"kind {{number}}","value":1}""")}]");
    }

    private static (string Schema, string Instance) AlikeBranches(int count)
    {
        const int BranchCount = 1_000;
        var branches = List(BranchCount, static number => $$$"""
            {"type":"object","properties":{"value":{"type":"integer","minimum":{{{number}}},"maximum":{{{number}}}}},"required":["value"]}
            """);
        return (
            $$$"""{"type":"array","items":{"oneOf":[{{{branches}}}]}}""",
            $"[{List(count, static number => $$"""{"value":{{number * 7 % BranchCount}}}""")}]");
    }

    private static string Members(int count, Func<int, string> nameOf) => $"{{{List(count, number => $"\"{nameOf(number)}\":{Text(number)}")}}}";

    private static string Nested(int depth) => $"{Repeat("""{"next":""", depth - 1)}{"{}"}{new string('}', depth - 1)}";

    private static string List(int count, Func<int, string> itemOf) => string.Join(',', Enumerable.Range(0, count).Select(itemOf));

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private static string Digits(int number) => number.ToString("00000", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
