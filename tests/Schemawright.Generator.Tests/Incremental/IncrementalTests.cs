using Microsoft.CodeAnalysis;
using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Incremental;

/// <summary>What an edit makes the generator do again: no more than it touches.</summary>
public class IncrementalTests
{
    private const string Person = """
        {
          "type": "object",
          "properties": {
            "name": { "type": "string" },
            "home": { "$ref": "#/$defs/address" }
          },
          "$defs": {
            "address": { "type": "object", "properties": { "street": { "type": "string" } } }
          }
        }
        """;

    private const string Order = """
        {
          "type": "object",
          "properties": {
            "buyer": { "$ref": "person.schema.json" },
            "state": { "enum": ["open", "paid"] }
          }
        }
        """;

    private static readonly SchemaProject Project = SchemaProject.With("order.schema.json", Order).And("person.schema.json", Person);

    [Fact]
    public void A_file_saved_without_a_change_does_nothing()
    {
        var again = Project.Run().Again(Project);

        Assert.All(IncrementalSteps.Reasons(again, TrackingNames.Inputs), reason => Assert.Equal(IncrementalStepRunReason.Unchanged, reason));
        Assert.Equal([IncrementalStepRunReason.Cached], IncrementalSteps.Reasons(again, TrackingNames.Binding));
        IncrementalSteps.AssertNothingRan(again);
    }

    [Fact]
    public void White_space_changes_no_file()
    {
        var edited = Project.Edit("person.schema.json", text => "\n\n" + text.Replace("  ", "\t", StringComparison.Ordinal));
        var again = Project.Run().Again(edited);

        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], IncrementalSteps.Reasons(again, TrackingNames.Inputs));
        IncrementalSteps.AssertNothingRan(again);
    }

    [Fact]
    public void An_edit_touches_the_types_that_it_changes_and_no_other()
    {
        var edited = Project.Edit("person.schema.json", text => text.Replace("\"street\"", "\"road\"", StringComparison.Ordinal));
        var again = Project.Run().Again(edited);

        Assert.Equal(["Address"], IncrementalSteps.TouchedTypes(again));

        // The type, and the embedded text of its document.
        Assert.Equal(2, IncrementalSteps.EmittedCount(again));
    }

    [Fact]
    public void A_constraint_that_is_added_touches_its_type_alone()
    {
        var edited = Project.Edit("person.schema.json", text => text.Replace("\"name\": { \"type\": \"string\"", "\"name\": { \"type\": \"string\", \"maxLength\": 10", StringComparison.Ordinal));
        var run = Project.Run();
        var again = run.Again(edited);

        Assert.Equal(["Person"], IncrementalSteps.TouchedTypes(again));
        Assert.DoesNotContain("Length(", run.FileOf("Person"), StringComparison.Ordinal);
        Assert.Contains("Length(json, node, 0, 10)", again.FileOf("Person"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_that_is_added_last_touches_no_other_type()
    {
        var edited = Project.Edit("person.schema.json", text => text.Replace(
            "\"street\": { \"type\": \"string\" } } }",
            "\"street\": { \"type\": \"string\" } } }, \"zip\": { \"type\": \"string\", \"maxLength\": 5 }",
            StringComparison.Ordinal));
        var again = Project.Run().Again(edited);

        Assert.Equal(["Zip"], IncrementalSteps.TouchedTypes(again));
    }

    [Fact]
    public void A_change_of_the_users_code_does_nothing()
    {
        var run = Project.WithCode("public class A { }").Run();
        var again = run.Again(Project.WithCode("public class A { public int B { get; set; } }"));

        Assert.Equal([IncrementalStepRunReason.Cached], IncrementalSteps.Reasons(again, TrackingNames.Binding));
        IncrementalSteps.AssertNothingRan(again);
    }

    [Fact]
    public void A_change_of_the_users_code_beside_an_attribute_does_nothing()
    {
        const string Code = "namespace Demo { [Schemawright.JsonSchema(\"order.schema.json\")] public partial record Purchase; }";
        var run = Project.WithCode(Code).Run();
        var again = run.Again(Project.WithCode("public class A { }\n" + Code));

        Assert.Equal([IncrementalStepRunReason.Unchanged], IncrementalSteps.Reasons(again, TrackingNames.Declarations));
        Assert.Equal([IncrementalStepRunReason.Cached], IncrementalSteps.Reasons(again, TrackingNames.Binding));
        IncrementalSteps.AssertNothingRan(again);
    }

    [Fact]
    public void A_record_that_is_renamed_touches_the_types_that_show_it()
    {
        var code = "namespace Demo; [Schemawright.JsonSchema(\"person.schema.json\")] public partial record Customer;";
        var run = Project.WithCode(code).Run();
        var again = run.Again(Project.WithCode(code.Replace("Customer", "Client", StringComparison.Ordinal)));

        Assert.Equal(["Order", "Client"], IncrementalSteps.TouchedTypes(again));
    }

    [Fact]
    public void A_diagnostic_at_an_attribute_moves_with_it()
    {
        const string Code = "[Schemawright.JsonSchema(\"absent.schema.json\")] public partial record Purchase;";
        const string Message = "error SW4003: The project has no 'JsonSchema' item for the file 'absent.schema.json'.";
        var run = Project.WithCode(Code).Run("File0.g.cs(1,2): " + Message);
        var again = run.Again(Project.WithCode("\n" + Code));

        Assert.Equal(["File0.g.cs(2,2): " + Message], again.Diagnostics);
        Assert.Equal([IncrementalStepRunReason.Cached], IncrementalSteps.Reasons(again, TrackingNames.Binding));
        Assert.Equal(1, IncrementalSteps.EmittedCount(again));
    }

    [Fact]
    public void A_diagnostic_that_moves_is_reported_anew_and_emits_nothing()
    {
        var project = SchemaProject.With("size.schema.json", """{ "type": "object", "properties": { "size": { "enum": ["none", [1]] } } }""");
        var run = project.Run("size.schema.json(1,45): info SW3001: No C# type fits this schema: its values are represented as JsonValue and checked by the evaluator.");
        var again = run.Again(project.Edit("size.schema.json", text => "\n" + text));

        Assert.Equal(["size.schema.json(2,45): info SW3001: No C# type fits this schema: its values are represented as JsonValue and checked by the evaluator."], again.Diagnostics);
        Assert.Empty(IncrementalSteps.TouchedTypes(again));
        Assert.Equal(1, IncrementalSteps.EmittedCount(again));
    }

    [Fact]
    public void Without_a_schema_nothing_is_emitted()
    {
        var run = SchemaProject.Empty.Run();
        Assert.Empty(run.Files);
        Assert.Empty(IncrementalSteps.OutputReasons(run));
    }

    [Fact]
    public void A_schema_that_is_taken_away_takes_its_types_with_it()
    {
        var run = Project.Run().Again(SchemaProject.With("person.schema.json", Person));
        Assert.DoesNotContain("Demo.Order.g.cs", run.Files.Keys);
        Assert.Contains("Demo.Person.g.cs", run.Files.Keys);
    }

    [Fact]
    public void A_schema_that_breaks_keeps_the_others_as_they_are()
    {
        var project = SchemaProject.With("a.schema.json", """{ "enum": ["x"] }""").And("b.schema.json", """{ "type": "object", "properties": {} }""");
        var again = project.Run().Again(project.Edit("b.schema.json", text => text[..^1]));

        Assert.Equal(["Demo.A.g.cs", "Demo.SchemaDocuments.A.g.cs", "Demo.SchemaDocuments.g.cs"], again.Files.Keys.Order(StringComparer.Ordinal));
        Assert.StartsWith("b.schema.json(1,", Assert.Single(again.Diagnostics), StringComparison.Ordinal);
        Assert.Empty(IncrementalSteps.TouchedTypes(again));
    }
}
