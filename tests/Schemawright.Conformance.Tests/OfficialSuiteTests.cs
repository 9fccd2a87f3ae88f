using System.Text.Json;

namespace Schemawright.Conformance.Tests;

/// <summary>The official test suite, every file of every draft.</summary>
public class OfficialSuiteTests
{
    private const string Suite = "json-schema-test-suite";

    /// <summary>The one file that wants the content keywords of draft 7 asserted; later drafts have another one, which wants annotations.</summary>
    private const string ContentFile = "optional/content.json";

    /// <summary>Stand for the files where the suite is absent, so that there are rows to report as skipped.</summary>
    private static readonly string[] Placeholders = ["absent", "optional/absent", "optional/format/absent"];

    /// <summary>What version 1 leaves to implementations, and this one does not do: unknown keywords are refused.</summary>
    private static readonly string[] NotDone = ["v1/optional/dependencies-compatibility.json", "v1/optional/refOfUnknownKeyword.json", "v1/optional/unknownKeyword.json"];

    public static TheoryData<string, string> Mandatory() => Rows(static file => !file.StartsWith("optional/", StringComparison.Ordinal));

    public static TheoryData<string, string> Optional() =>
        Rows(static file => file.StartsWith("optional/", StringComparison.Ordinal) && !file.StartsWith("optional/format/", StringComparison.Ordinal));

    public static TheoryData<string, string> Formats() => Rows(static file => file.StartsWith("optional/format/", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Mandatory))]
    public void Mandatory_tests_get_their_verdict(string draft, string file) => Run(draft, file);

    [Theory]
    [MemberData(nameof(Optional))]
    public void Optional_tests_get_their_verdict(string draft, string file) => Run(draft, file);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Asserted_formats_get_their_verdict(string draft, string file) => Run(draft, file);

    /// <summary>How a file of the suite wants to be evaluated: formats and content are asserted where the file is about them.</summary>
    internal static JsonSchemaOptions OptionsFor(string draft, string file) => new()
    {
        DefaultDialect = Draft.DialectOf(draft),
        KnownDocuments = Remotes.Documents,
        AssertFormat = file.StartsWith("optional/format/", StringComparison.Ordinal) ? true : file.EndsWith("/format-annotation.json", StringComparison.Ordinal) ? false : null,
        AssertContent = file == ContentFile,
    };

    /// <summary>The files of a draft that this implementation is held to.</summary>
    internal static IEnumerable<string> FilesOf(string suite, string draft) => Files(Path.Combine(suite, "tests", draft)).Where(file => !NotDone.Contains($"{draft}/{file}"));

    private static void Run(string draft, string file)
    {
        var path = Path.Combine(Corpora.Require(Suite), "tests", draft, file);
        var options = OptionsFor(draft, file);
        using var suite = JsonDocument.Parse(File.ReadAllBytes(path));
        var failures = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in suite.RootElement.EnumerateArray())
        {
            var prefix = $"{draft}/{file}/{group.GetProperty("description").GetString()}/";
            foreach (var (test, problem) in SuiteCase.Run(group, options))
            {
                seen.Add(prefix + test);
                if (problem is not null != KnownFailures.Contains(prefix + test))
                    failures.Add($"{prefix}{test}: {problem ?? "passes, but is listed as a known failure"}");
            }
        }

        failures.AddRange(KnownFailures.Under($"{draft}/{file}/").Where(name => !seen.Contains(name)).Select(static name => $"{name}: is listed, but there is no such test"));
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static TheoryData<string, string> Rows(Func<string, bool> belongs)
    {
        var rows = new TheoryData<string, string>();
        var suite = Corpora.Find(Suite);
        foreach (var draft in Draft.Folders)
        {
            foreach (var file in suite is null ? Placeholders : FilesOf(suite, draft))
            {
                if (belongs(file))
                    rows.Add(draft, file);
            }
        }

        return rows;
    }

    /// <summary>The files of a draft but those of mere proposals, which are no part of it.</summary>
    private static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
        .Where(static file => !file.StartsWith("proposals/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
