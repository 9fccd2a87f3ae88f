using System.Reflection;
using Microsoft.CodeAnalysis;
using Schemawright.Generator.Tests.Harness;
using Schemawright.Tool;

namespace Schemawright.Generator.Tests.Naming;

/// <summary>A names file holds names fast, and lets former names lead on.</summary>
public sealed class NamesFileTests : IDisposable
{
    private const string Schema = """
        {
          "type": "object",
          "properties": {
            "name": { "type": "string" },
            "kind": { "const": "order" },
            "state": { "enum": ["open", "paid"] },
            "pair": { "type": "array", "prefixItems": [{ "type": "string" }, { "type": "string" }], "items": false, "minItems": 2 },
            "topic": { "$ref": "#/$defs/topic" }
          },
          "required": ["name", "kind"],
          "$defs": { "topic": { "type": "string", "x-known-values": ["a"] } }
        }
        """;

    private const string Names = """
        {
          "types": {
            "": { "name": "Purchase", "formerly": "Order", "members": { "name": { "name": "Title", "formerly": ["Name", "Caption"] }, "kind": { "name": "Sort", "formerly": "Kind" } } },
            "/properties/state": { "name": "State", "formerly": "Status", "members": { "open": { "name": "Unpaid", "formerly": "Open" } } },
            "/properties/pair": { "name": "Pair", "formerly": "Two", "members": { "0": { "name": "First", "formerly": "Item1" } } },
            "/$defs/topic": { "name": "Subject", "formerly": "Topic", "members": { "a": { "name": "Alpha", "formerly": "A" } } }
          }
        }
        """;

    private static readonly SchemaProject Project = SchemaProject.With("order.schema.json", Schema).AndNames("order.names.json", Names);

    private readonly string _folder = Directory.CreateTempSubdirectory("names-").FullName;

    [Fact]
    public void Types_and_members_have_the_names_of_the_file()
    {
        var assembly = Project.Run().Load();
        Assert.Equal(["Title", "Sort"], Members(assembly, "Purchase").Intersect(["Title", "Sort", "NameValue"]));
        Assert.Equal(["Unpaid", "Paid", "Open"], Enum.GetNames(assembly.GetType("Demo.State")!).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains("First", Members(assembly, "Pair"));
        Assert.Contains("Alpha", Members(assembly, "Subject"));
    }

    [Fact]
    public void Former_names_lead_to_the_present_ones_and_are_obsolete()
    {
        const string Code = """
            using System;
            namespace Demo;
            internal static class Former
            {
                public static string Run()
                {
                    Order order = Order.Parse("{\"name\":\"a\",\"kind\":\"order\"}"u8);
                    Purchase purchase = order;
                    Status(Demo.Status.Unpaid);
                    Two two = new Pair("x", "y");
                    Topic topic = Subject.A;
                    purchase = purchase with { Caption = purchase.Name + "b", State = State.Open };
                    return purchase.ToString() + purchase.Kind + ((Pair)two).Item1 + (Subject)topic + Order.IsValid("{}"u8);
                }

                private static void Status(State state) => _ = state;
            }
            """;
        var compilation = Project.WithCode(Code).Run();
        var obsolete = compilation.Problems().Where(problem => problem.Id == "CS0618").Select(problem => problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Distinct().ToArray();
        Assert.Contains("'Order' is obsolete: 'Renamed to 'Purchase'.'", obsolete);
        Assert.Contains("'Purchase.Caption' is obsolete: 'Renamed to 'Title'.'", obsolete);
        Assert.Contains("'State.Open' is obsolete: 'Renamed to 'Unpaid'.'", obsolete);

        var run = Project.WithCode("#pragma warning disable CS0618\n" + Code).Run().Load().GetType("Demo.Former")!.GetMethod("Run")!.Invoke(null, []);
        Assert.Equal("""{"name":"ab","kind":"order","state":"open"}orderxaFalse""", run);
    }

    [Fact]
    public void The_objects_of_a_union_and_mixed_values_have_the_names_of_the_file()
    {
        const string Mixed = """
            {
              "type": ["string", "object"],
              "properties": { "level": { "enum": ["1", 1, true], "default": 1 } }
            }
            """;
        var schema = Path.Combine(_folder, "answer.schema.json");
        var file = Path.Combine(_folder, "answer.names.json");
        File.WriteAllText(schema, Mixed);
        Assert.Equal(0, Generate(schema, "--names"));
        Assert.Equal(
            """
            {
              "types": {
                "": {
                  "name": "Answer",
                  "members": {
                    "level": "Level"
                  }
                },
                "/properties/level": {
                  "name": "AnswerLevel",
                  "members": {
                    "\"1\"": "_1",
                    "1": "Number1",
                    "true": "True"
                  }
                }
              }
            }

            """,
            File.ReadAllText(file));

        var names = File.ReadAllText(file)
            .Replace("\"Answer\"", "\"Reply\", \"formerly\": \"Answer\"", StringComparison.Ordinal)
            .Replace("\"Number1\"", "{ \"name\": \"One\", \"formerly\": \"Number1\" }", StringComparison.Ordinal)
            .Replace("\"Level\"", "{ \"name\": \"Height\", \"formerly\": \"Level\" }", StringComparison.Ordinal);
        var project = SchemaProject.With("answer.schema.json", Mixed).AndNames("answer.names.json", names);
        var run = project.WithDefaultsInGetters("true").WithCode("""
            #pragma warning disable CS0618
            namespace Demo;
            internal static class Former
            {
                public static string Run()
                {
                    Answer former = Reply.Parse("{}"u8);
                    Reply reply = former;
                    AnswerLevel level = reply.TryGetObject(out var there) ? there.Level : default;
                    return $"{level} {level == AnswerLevel.Number1} {there! with { Level = AnswerLevel.True }}";
                }
            }
            """).Run();
        Assert.Contains("Demo.ReplyObject.g.cs", run.Files.Keys);
        Assert.Equal("""One True {"level":true}""", run.Load().GetType("Demo.Former")!.GetMethod("Run")!.Invoke(null, []));
    }

    [Fact]
    public void No_edit_elsewhere_takes_a_name_that_is_held_fast()
    {
        var project = SchemaProject.With("a.schema.json", """{ "$defs": { "state": { "enum": ["x"] } }, "x-csharp-name": "Pair", "type": "object", "properties": { "y": true } }""");
        var run = project.And("order.schema.json", Schema.Replace("\"name\":", "\"title\": { \"type\": \"string\" }, \"name\":", StringComparison.Ordinal)).AndNames("order.names.json", Names).RunUnchecked();
        Assert.All(["Purchase", "State", "Pair", "Subject", "AState"], name => Assert.Contains($"Demo.{name}.g.cs", run.Files.Keys));
        Assert.Contains("string? TitleLower", run.FileOf("Purchase"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_the_schema_chooses_makes_the_one_in_the_file_a_former_one()
    {
        var run = SchemaProject.With("order.schema.json", Schema.Replace("\"enum\"", "\"x-csharp-name\": \"Progress\", \"enum\"", StringComparison.Ordinal)).AndNames("order.names.json", Names).Run();
        Assert.Contains("public static class State", run.AssertCompiles().FileOf("Progress"), StringComparison.Ordinal);
        Assert.Contains("public static class Status", run.FileOf("Progress"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_names_file_that_is_saved_without_a_change_does_nothing()
    {
        var again = Project.Run().Again(Project);
        Assert.Equal([IncrementalStepRunReason.Unchanged], IncrementalSteps.Reasons(again, TrackingNames.Names));
        Assert.Equal([IncrementalStepRunReason.Cached], IncrementalSteps.Reasons(again, TrackingNames.Binding));
        IncrementalSteps.AssertNothingRan(again);
    }

    [Fact]
    public void A_name_that_changes_touches_the_types_that_show_it()
    {
        var again = Project.Run().Again(Project.Edit("order.names.json", text => text.Replace("Subject", "Matter", StringComparison.Ordinal)));
        Assert.Equal(["Purchase", "Matter"], IncrementalSteps.TouchedTypes(again));
    }

    [Fact]
    public void White_space_in_a_names_file_changes_nothing()
    {
        var again = Project.Run().Again(Project.Edit("order.names.json", text => "\n" + text));
        IncrementalSteps.AssertNothingRan(again);
    }

    [Fact]
    public void The_command_writes_a_file_that_keeps_every_name()
    {
        var schema = Path.Combine(_folder, "order.schema.json");
        var file = Path.Combine(_folder, "order.names.json");
        File.WriteAllText(schema, Schema);
        Assert.Equal(1, Generate(schema, "--names", "--check"));
        Assert.False(File.Exists(file));

        Assert.Equal(0, Generate(schema, "--names"));
        var names = File.ReadAllText(file);
        Assert.Equal(
            """
            {
              "types": {
                "": {
                  "name": "Order",
                  "members": {
                    "kind": "Kind",
                    "name": "Name",
                    "pair": "Pair",
                    "state": "State",
                    "topic": "Topic"
                  }
                },
                "/$defs/topic": {
                  "name": "Topic",
                  "members": {
                    "a": "A"
                  }
                },
                "/properties/pair": {
                  "name": "OrderPair",
                  "members": {
                    "0": "Item1",
                    "1": "Item2"
                  }
                },
                "/properties/state": {
                  "name": "OrderState",
                  "members": {
                    "open": "Open",
                    "paid": "Paid"
                  }
                }
              }
            }

            """,
            names);
        Assert.Equal(0, Generate(schema, "--names", "--check"));
    }

    [Fact]
    public void The_command_keeps_former_names()
    {
        var schema = Path.Combine(_folder, "order.schema.json");
        var file = Path.Combine(_folder, "order.names.json");
        File.WriteAllText(schema, Schema.Replace("\"const\"", "\"x-csharp-name\": \"Sorting\", \"const\"", StringComparison.Ordinal));
        File.WriteAllText(file, Names);
        Assert.Equal(0, Generate(schema, "--names"));

        var names = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(file))!["types"]![""]!;
        Assert.Equal("""["Order"]""", names["formerly"]!.ToJsonString());
        Assert.Equal("""{"name":"Sorting","formerly":["Kind","Sort"]}""", names["members"]!["kind"]!.ToJsonString());
        Assert.Equal("\"Pair\"", names["members"]!["pair"]!.ToJsonString());
        Assert.Equal(0, Generate(schema, "--names", "--check"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private int Generate(string schema, params string[] options)
    {
        using var error = new StringWriter();
        var exit = CommandLine.Run(["generate", "--schema", schema, "--namespace", "Demo", "--output", Path.Combine(_folder, "out"), .. options], static () => Stream.Null, TextWriter.Null, error);
        Assert.Equal("", error.ToString());
        return exit;
    }

    private static IEnumerable<string> Members(Assembly assembly, string type) => assembly.GetType("Demo." + type, throwOnError: true)!.GetProperties().Select(property => property.Name);
}
