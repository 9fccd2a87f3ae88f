using System.Globalization;
using System.Text.Json;
using DefectionFactors;
using Quickstart;

// A type of this project's own schema.
var person = Person.Parse("""{"name":"Min","role":"curator","languages":["ko","en"],"since":"2024-05-01","hours":null}"""u8);
var reviewer = person with { Role = PersonRole.Reviewer, Languages = ["ko"] };
Console.WriteLine(reviewer.ToJson());
Console.WriteLine(person == Person.Parse(person.ToUtf8Json()));

// The same through System.Text.Json, without reflection.
var json = JsonSerializer.Serialize(person, Person.JsonTypeInfo);
Console.WriteLine(JsonSerializer.Deserialize(json, Person.JsonTypeInfo) == person);

// What is wrong, and where.
if (!Person.TryParse("{\n  \"name\": \"\",\n  \"role\": \"curator\"\n}"u8, out _, out var report))
    Console.WriteLine($"{report.Errors[0].Line}:{report.Errors[0].Column} {report.Errors[0].InstanceLocation} {report.Errors[0].Keyword}");

// A value that the schema forbids does not come to be.
try
{
    _ = person with { Name = "" };
}
catch (ArgumentException)
{
    Console.WriteLine("An empty name is refused.");
}

// The domain's types: each record is one of seven kinds, each quantity one of six forms.
var dataset = DefectionFactorDataset.Bundled;
var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
foreach (var record in dataset.Records!)
{
    var kind = record.Match(
        statistic => "statistic in " + Describe(statistic.Quantity),
        policy => "policy",
        @event => "event",
        condition => "condition",
        route => "route",
        association => "association",
        testimony => "testimony");
    counts[kind] = counts.GetValueOrDefault(kind) + 1;
}

foreach (var (kind, count) in counts)
    Console.WriteLine($"{kind}: {count}");

static string Describe(Quantity quantity) => quantity.Match(
    exact => "exact " + exact.Unit,
    approximate => "approximate " + approximate.Unit,
    range => "range of " + range.Unit,
    ratio => string.Create(CultureInfo.InvariantCulture, $"ratio {ratio.Terms.First}:{ratio.Terms.Second}"),
    suppressed => "suppressed " + suppressed.Unit,
    missing => "missing, " + missing.Reason);
