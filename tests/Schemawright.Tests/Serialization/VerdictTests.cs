using System.Text;
using CsCheck;
using Schemawright.Runtime;
using Schemawright.Tests.Models;

namespace Schemawright.Tests.Serialization;

/// <summary>Models and the evaluator never disagree, on texts that are nearly right.</summary>
public class VerdictTests
{
    private static readonly string[] Values =
    [
        "null", "true", "0", "1", "-1", "1.0", "1e2", "1.5", "-0.5", "1e400", "3000000000", "\"\"", "\"a\"", "\"abc-12\"", "\"push\"", "\"p\\u0075ll\"", "\"exact\"", "\"range\"",
        "\"2024-02-29\"", "\"2023-02-29\"", "\"12345678901\"", "\"😀😀😀😀😀😀😀😀😀😀\"", "[]", "{}", "[1]", "[1,2]", "[1,0]", "[1.0,2e0]", "[1,2,3]", "[\"a\",\"b\"]", "[\"a\",\"\\u0061\"]",
    ];

    private static readonly string[] Names = ["name", "n\\u0061me", "age", "height", "tags", "born", "group", "nick", "marks", "form", "value", "low", "high", "text", "other"];

    private static readonly Gen<string> Value = Gen.Int[0, Values.Length - 1].Select(static i => Values[i]);

    private static readonly Gen<string> Text = Gen.Frequency(
        (1, Value),
        (6, Gen.Select(Gen.Int[0, Names.Length - 1].HashSet[0, 5], Value.Array[5], static (names, values) =>
            $"{{{string.Join(", ", names.Where(static i => i != 1).Select((name, i) => $"\"{Names[name]}\" : {values[i]}"))}}}")));

    [Fact]
    public void Models_accept_what_the_evaluator_accepts() => Text.Sample(
        static text =>
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            return Agrees<Person>(utf8) && Agrees<Note>(utf8) && Agrees<Quantity>(utf8) && Agrees<ExactQuantity>(utf8) && Agrees<RangeQuantity>(utf8)
                && Agrees<RecordId>(utf8) && Agrees<Topic>(utf8) && Agrees<RatioTerms>(utf8);
        },
        iter: 5000);

    [Fact]
    public void Every_value_alone_is_judged_alike()
    {
        foreach (var value in Values)
        {
            var utf8 = Encoding.UTF8.GetBytes(value);
            Assert.True(Agrees<Person>(utf8) && Agrees<Note>(utf8) && Agrees<Quantity>(utf8) && Agrees<RecordId>(utf8) && Agrees<Topic>(utf8) && Agrees<RatioTerms>(utf8), value);
            foreach (var name in Names)
                Assert.True(Agrees<Person>(Encoding.UTF8.GetBytes($"{{{MembersBefore(name)}\"{name}\":{value}}}")), name + value);
        }
    }

    private static string MembersBefore(string name) => name switch
    {
        "name" or "n\\u0061me" => "",
        "age" => "\"name\":\"a\",",
        _ => "\"name\":\"a\",\"age\":1,",
    };

    // Reading may refuse a valid text, where a C# type can't hold a number; it then says so. What is read is written as equal JSON.
    private static bool Agrees<T>(byte[] utf8)
        where T : IJsonModel<T>
    {
        var expected = T.Schema.Compiled.IsValid(utf8);
        if (JsonModel.IsValid<T>(utf8) != expected || JsonModel.Validate<T>(utf8).IsValid != expected)
            return false;
        if (!JsonModel.TryParse<T>(utf8, out var value, out var report))
            return report.Errors.Count > 0 && (!expected || report.Errors[0].Message.Contains("can't represent", StringComparison.Ordinal));
        return expected && JsonValue.Parse(JsonModel.ToUtf8Json(value)) == JsonValue.Parse(utf8);
    }
}
