using System.Text.RegularExpressions;
using Schemawright.Tests;

namespace Schemawright.Packaging.Tests;

/// <summary>The samples as strangers' projects: built from the packages, run, and run again as native programs that print the same.</summary>
public partial class SampleTests(PackageFeed feed)
{
    [Fact]
    public async Task A_context_of_ones_own_holds_generated_types()
    {
        var printed = await RunAsync("OwnContext", "Microsoft.NET.Sdk", "Schemawright");
        Assert.Contains("""{"first":{"customer":"Min","lines":[{"article":"AB-123","quantity":2}]},"others":[{"customer":"Ha",""", printed, StringComparison.Ordinal);
        Assert.Contains("\nTrue\n", printed, StringComparison.Ordinal);
        Assert.Contains("$.first: The JSON is not valid: 2 errors.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_application_takes_models_as_bodies_and_answers_bad_ones_with_problem_details()
    {
        var printed = await RunAsync("WebApp", "Microsoft.NET.Sdk.Web", "Schemawright.AspNetCore", "Schemawright");
        Assert.Contains("200 application/json\n{\"customer\":\"MIN\",\"lines\":[{\"article\":\"AB-123\",\"quantity\":2}]}", printed, StringComparison.Ordinal);
        Assert.Contains("400 application/problem+json\n{", printed, StringComparison.Ordinal);
        Assert.Contains("\"instanceLocation\":\"/lines/0/quantity\",\"keyword\":\"minimum\"", printed, StringComparison.Ordinal);
        Assert.Contains("\"line\":3,\"column\":48", printed, StringComparison.Ordinal);
        Assert.Contains("7 articles, refused lines: 2", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_type_that_the_serializers_generator_does_not_see_is_told()
    {
        var folder = feed.CreateConsumer("Unseen", packages: "Schemawright");
        File.WriteAllText(Path.Combine(folder, "note.schema.json"), """{ "type": "object", "properties": { "text": { "type": "string" } } }""");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            System.Console.WriteLine(NoteContext.Default);
            [System.Text.Json.Serialization.JsonSerializable(typeof(Unseen.Note))]
            internal sealed partial class NoteContext : System.Text.Json.Serialization.JsonSerializerContext;
            """);
        var (exitCode, output) = await DotNet.RunAsync("dotnet", folder, "build", "-nologo");
        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"Program\.cs\(2,2\): error SW4010: ", output);
    }

    private async Task<string> RunAsync(string sample, string sdk, params string[] packages)
    {
        var folder = feed.CreateConsumer(sample, "<InvariantGlobalization>true</InvariantGlobalization>", sdk, packages);
        var source = Repository.Combine("samples", sample);
        foreach (var file in Directory.EnumerateFiles(source).Where(static file => Path.GetExtension(file) is ".cs" or ".json"))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        var printed = await DotNet.SucceedAsync(folder, "run");
        Assert.Equal(WithoutTraces(printed), WithoutTraces(await NativeProgram.PublishAndRunAsync(folder, sample)));
        return printed;
    }

    private static string WithoutTraces(string printed) => Trace().Replace(printed, "");

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex Trace();
}
