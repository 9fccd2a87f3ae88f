using Schemawright.Generator.Tests.Harness;

namespace Schemawright.Generator.Tests.Diagnostics;

/// <summary>Each kind of bad schema is told at its place in its own words. <c>UPDATE_FIXTURES=1</c> writes the expected texts anew.</summary>
public class FixtureTests
{
    public static TheoryData<string> Topics { get; } = [.. Directory.EnumerateDirectories(FixtureProject.Root).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Topics))]
    public async Task A_bad_schema_is_told_where_and_why(string topic)
    {
        var fixture = new FixtureProject(topic);
        var actual = string.Concat((await fixture.DiagnoseAsync()).Select(line => line + "\n"));
        if (Environment.GetEnvironmentVariable("UPDATE_FIXTURES") == "1")
            File.WriteAllText(fixture.ExpectedFile, actual);

        Assert.NotEmpty(actual);
        Assert.Equal(File.ReadAllText(fixture.ExpectedFile), actual);
    }
}
