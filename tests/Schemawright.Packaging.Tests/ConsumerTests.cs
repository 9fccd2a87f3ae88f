using Schemawright.Tests;

namespace Schemawright.Packaging.Tests;

/// <summary>A stranger's project in an empty folder, with nothing but the packages.</summary>
public class ConsumerTests(PackageFeed feed)
{
    private static readonly string[] SampleFiles = ["Program.cs", "person.schema.json"];

    [Fact]
    public async Task The_quickstart_prints_the_same_from_the_package_just_in_time_and_ahead_of_time()
    {
        var folder = feed.CreateConsumer("Quickstart", "<InvariantGlobalization>true</InvariantGlobalization>");
        foreach (var file in SampleFiles)
            File.Copy(Repository.Combine("samples", "Quickstart", file), Path.Combine(folder, file));

        var printed = await DotNet.SucceedAsync(folder, "run");
        Assert.Contains("""{"name":"Min","role":"reviewer","languages":["ko"],"since":"2024-05-01","hours":null}""", printed, StringComparison.Ordinal);
        Assert.Contains("2:11 /name minLength", printed, StringComparison.Ordinal);
        Assert.Contains("An empty name is refused.", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("False", printed, StringComparison.Ordinal);

        Assert.Equal(printed, await NativeProgram.PublishAndRunAsync(folder, "Quickstart"));
    }

    [Fact]
    public async Task A_broken_schema_is_an_error_at_its_line_and_does_not_stop_the_others()
    {
        var folder = feed.CreateConsumer("Broken", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");
        File.Copy(Repository.Combine("samples", "Quickstart", "person.schema.json"), Path.Combine(folder, "person.schema.json"));
        File.WriteAllText(Path.Combine(folder, "order.schema.json"), "{\n  \"type\": \"object\",\n  \"properties\": { \"total\": { \"$ref\": \"missing.json\" } }\n}\n");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "System.Console.WriteLine(Broken.Person.IsValid(\"{}\"u8));\n");

        var (exitCode, output) = await DotNet.RunAsync("dotnet", folder, "build", "-nologo");
        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"order\.schema\.json\(3,\d+\): error SW2002: ", output);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder, "obj"), "*Person*.cs", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task An_edit_of_the_schema_changes_types_and_validator()
    {
        var folder = feed.CreateConsumer("Edited");
        var schema = Path.Combine(folder, "note.schema.json");
        var program = Path.Combine(folder, "Program.cs");
        File.WriteAllText(schema, """{ "type": "object", "properties": { "text": { "type": "string" } } }""");
        File.WriteAllText(program, """System.Console.WriteLine(Edited.Note.Parse("{\"text\":\"abcd\"}"u8).Text + Edited.Note.IsValid("{\"text\":\"abcd\"}"u8));""");
        Assert.Equal("abcdTrue", (await DotNet.SucceedAsync(folder, "run")).Trim());

        File.WriteAllText(schema, """{ "type": "object", "properties": { "body": { "type": "string", "maxLength": 3 } } }""");
        File.WriteAllText(program, """System.Console.WriteLine(Edited.Note.Parse("{\"body\":\"abc\"}"u8).Body + Edited.Note.IsValid("{\"body\":\"abcd\"}"u8));""");
        Assert.Equal("abcFalse", (await DotNet.SucceedAsync(folder, "run")).Trim());
    }

    [Fact]
    public async Task A_reference_to_a_schema_of_a_package_is_of_the_packages_type()
    {
        var folder = feed.CreateConsumer("Referring", "<InvariantGlobalization>true</InvariantGlobalization>");
        File.WriteAllText(Path.Combine(folder, "finding.schema.json"), """
            {
              "type": "object",
              "required": ["about"],
              "properties": { "about": { "$ref": "https://w3id.org/defection-factors/schema/1.0/records/policy.schema.json" } }
            }
            """);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            using DefectionFactors;
            using Referring;

            PolicyRecord policy = DefectionFactorDataset.Bundled.Records!.OfType<PolicyRecord>().First();
            var finding = new Finding { About = policy };
            Console.WriteLine(Finding.Parse(finding.ToUtf8Json()) == finding);
            Console.WriteLine(Finding.Validate("{\"about\":{\"kind\":\"policy\"}}"u8).Errors[0].AbsoluteKeywordLocation);
            """);
        var printed = await DotNet.SucceedAsync(folder, "run");
        Assert.StartsWith("True\nhttps://w3id.org/defection-factors/schema/1.0/", printed.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(printed, await NativeProgram.PublishAndRunAsync(folder, "Referring"));
    }

    [Fact]
    public async Task The_tool_installs_and_validates_the_bundled_dataset()
    {
        var folder = Directory.CreateDirectory(Path.Combine(feed.Folder, "tools")).FullName;
        await DotNet.SucceedAsync(folder, "tool", "install", "DefectionFactors.Tool", "--tool-path", folder, "--add-source", feed.Packages, "--version", feed.Version);
        var (exitCode, output) = await DotNet.RunAsync(Path.Combine(folder, "defection-factors"), folder, "validate");
        Assert.Equal(0, exitCode);
        Assert.Contains("0 errors", output, StringComparison.Ordinal);
    }
}
