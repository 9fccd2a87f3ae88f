extern alias schema;

using System.Text;
using System.Text.Json;

namespace Schemawright.Generator.Tests.Differential;

#pragma warning disable IDE0065 // Outside of the namespace, the copy of the schema layer in the generator would be found first.
using schema::Schemawright;
#pragma warning restore IDE0065

/// <summary>Compares generated code with the evaluator.</summary>
internal static class Differences
{
    /// <summary>Asks both about every instance.</summary>
    /// <returns>One line for each instance on which they differ, or which does not come back as it was; and how many were valid and invalid.</returns>
    public static Comparison Find(ModelProbe model, JsonSchema evaluator, IEnumerable<string> instances)
    {
        var lines = new List<string>();
        var (valid, invalid, restored) = (0, 0, 0);
        foreach (var instance in instances)
        {
            var utf8 = Encoding.UTF8.GetBytes(instance);
            var expected = evaluator.IsValid(utf8);
            var answers = model.Ask(utf8);
            if (!answers.AllAre(expected))
                lines.Add($"{instance} is {(expected ? "valid" : "invalid")}, but: {answers}");
            else if (answers.Written is { } written && !IsRestored(utf8, written, answers.KeepsRawValue))
                lines.Add($"{instance} is written as {Encoding.UTF8.GetString(written)}");
            else if (answers.Written is not null)
                restored++;
            else if (expected)
                lines.Add($"{instance} is valid, but cannot be written back");
            (valid, invalid) = expected ? (valid + 1, invalid) : (valid, invalid + 1);
        }

        return new Comparison(lines, valid, invalid) { Restored = restored };
    }

    /// <summary>Equal JSON. A value without an owner that could keep its text, such as a bare <c>1.0</c>, comes back as an equal number.</summary>
    private static bool IsRestored(byte[] utf8, byte[] written, bool keepsText)
    {
        if (keepsText)
            return JsonTextEquality.AreEqual(utf8, written);
        using var before = JsonDocument.Parse(utf8);
        using var after = JsonDocument.Parse(written);
        return JsonElement.DeepEquals(before.RootElement, after.RootElement);
    }
}
