extern alias schema;

using System.Text;
using schema::Schemawright.Schema;

namespace Schemawright.Generator.Tests.Differential;

/// <summary>Compares generated code with the evaluator.</summary>
internal static class Differences
{
    /// <summary>Asks both about every instance.</summary>
    /// <returns>One line for each instance on which they differ, or which does not come back as it was; and how many were valid and invalid.</returns>
    public static (IReadOnlyList<string> Lines, int Valid, int Invalid) Find(ModelProbe model, JsonSchema evaluator, IEnumerable<string> instances)
    {
        var lines = new List<string>();
        var (valid, invalid) = (0, 0);
        foreach (var instance in instances)
        {
            var utf8 = Encoding.UTF8.GetBytes(instance);
            var expected = evaluator.IsValid(utf8);
            var answers = model.Ask(utf8);
            if (!answers.AllAre(expected))
                lines.Add($"{instance} is {(expected ? "valid" : "invalid")}, but: {answers}");
            else if (answers.Written is { } written && !JsonTextEquality.AreEqual(utf8, written))
                lines.Add($"{instance} is written as {Encoding.UTF8.GetString(written)}");
            (valid, invalid) = expected ? (valid + 1, invalid) : (valid, invalid + 1);
        }

        return (lines, valid, invalid);
    }
}
