namespace Schemawright.Generator.Tests.Emit;

/// <summary>The snapshot checker misses nothing.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    [Fact]
    public void Equal_texts_pass()
    {
        Write("A.verified.cs", "a\n");
        Verify(("A", "a\n"));
        Assert.Equal(["A.verified.cs"], Files());
    }

    [Fact]
    public void A_difference_fails_and_leaves_what_was_received()
    {
        Write("A.verified.cs", "a\nb\n");
        var problem = Assert.ThrowsAny<Exception>(() => Verify(("A", "a\nc\n")));
        Assert.Contains("line 2", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["A.received.cs", "A.verified.cs"], Files());
    }

    [Fact]
    public void A_missing_file_fails() => Assert.ThrowsAny<Exception>(() => Verify(("A", "a\n")));

    [Fact]
    public void An_orphaned_file_fails()
    {
        Write("A.verified.cs", "a\n");
        Write("B.verified.cs", "b\n");
        Assert.ThrowsAny<Exception>(() => Verify(("A", "a\n")));
    }

    [Fact]
    public void What_an_earlier_run_received_is_cleared()
    {
        Write("A.verified.cs", "a\n");
        Write("A.received.cs", "b\n");
        Verify(("A", "a\n"));
        Assert.Equal(["A.verified.cs"], Files());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Verify(params (string Name, string Text)[] received)
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1", "UPDATE_SNAPSHOTS=1 accepts everything.");
        Snapshot.Verify(_folder, received.ToDictionary(static file => file.Name, static file => file.Text, StringComparer.Ordinal));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private IEnumerable<string> Files() => Directory.EnumerateFiles(_folder).Select(static file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
