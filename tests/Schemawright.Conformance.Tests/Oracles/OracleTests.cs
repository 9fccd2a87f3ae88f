using System.Text;
using System.Text.Json;

namespace Schemawright.Conformance.Tests.Oracles;

/// <summary>Our verdicts beside those of other validators: where they differ, the specification has been asked.</summary>
public class OracleTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Category", "Slow")]
    public void Every_disagreement_is_known_and_decided()
    {
        _ = Corpora.Require("real-schemas");
        using var oracles = OracleProcess.Require();
        oracles.Remember(RemotesAsJson());
        var count = 0;
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in OracleCases.OfficialSuite().Concat(OracleCases.RealSchemas()).Concat(OracleCases.Workloads()))
        {
            var ours = StaticVerdicts(item);
            foreach (var (validator, theirs) in oracles.Ask(Draft.DialectOf(item.Draft).Uri, item.Schema, item.Instances))
            {
                count += theirs.Length;
                if (!theirs.SequenceEqual(ours))
                    found.Add($"{validator}\t{item.Name}");
            }
        }

        output.WriteLine($"{count} verdicts compared, {found.Count} cases differ.");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            Disagreements.Write(found);
        var listed = Disagreements.Read();
        Assert.Equal(listed.Keys, found);
        Assert.All(listed.Values, reason => Assert.True(Disagreements.IsDecided(reason)));
    }

    private static bool?[] StaticVerdicts(OracleCase item)
    {
        var options = new JsonSchemaOptions { DefaultDialect = Draft.DialectOf(item.Draft), KnownDocuments = [.. Remotes.Documents, .. RealSchemaTests.References], AssertFormat = false };
        var schema = JsonSchema.FromText(item.Schema, options);
        return [.. item.Instances.Select(instance => (bool?)schema.IsValid(Encoding.UTF8.GetBytes(instance)))];
    }

    private static string RemotesAsJson()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            foreach (var document in Remotes.Documents.Concat(RealSchemaTests.References))
            {
                writer.WritePropertyName(document.RetrievalUri);
                writer.WriteRawValue(document.Utf8.Span);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
