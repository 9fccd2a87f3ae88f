namespace Schemawright.Architecture.Tests;

/// <summary>Files, methods, lines and folders stay small enough to be read at a glance.</summary>
public class SizeBudgetTests
{
    private const int MaxFileLength = 500;
    private const int FileNinetiethPercentile = 180;
    private const int FileMedian = 75;
    private const int MethodNinetiethPercentile = 30;
    private const int MaxFolderSize = 40;

    public static TheoryData<string> Areas { get; } = [.. Checkout.Areas];

    [Fact]
    public void No_file_is_longer_than_its_cap() =>
        Assert.DoesNotContain(Tested.AllFiles, static file => file.LineCount > MaxFileLength);

    [Fact]
    public void Files_keep_the_median_and_the_ninetieth_percentile()
    {
        var lengths = Tested.AllFiles.Select(static file => file.LineCount).Order().ToArray();
        Assert.InRange(Sizes.Percentile(lengths, 50), 1, FileMedian);
        Assert.InRange(Sizes.Percentile(lengths, 90), 1, FileNinetiethPercentile);
    }

    [Fact]
    public void No_method_is_longer_than_its_cap() =>
        Assert.DoesNotContain(Tested.AllFiles.SelectMany(Sizes.Methods), static method => method.Lines > Sizes.MaxMethodLines);

    [Fact]
    public void Methods_keep_the_ninetieth_percentile()
    {
        var lengths = Tested.AllFiles.SelectMany(Sizes.Methods).Select(static method => method.Lines).Order().ToArray();
        Assert.InRange(Sizes.Percentile(lengths, 90), 1, MethodNinetiethPercentile);
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void No_line_is_wider_than_its_cap(string area) => Expect.NoMoreThan(OpenWideLines(area), Tested.Checkout.In(area).SelectMany(Sizes.WideLines));

    /// <summary>The wide lines of an area that are still to be wrapped.</summary>
    private static int OpenWideLines(string area) => area switch
    {
        "src" => 344,
        "generators" => 211,
        "tests" => 543,
        "benchmarks" => 22,
        "samples" => 15,
        _ => 0,
    };

    [Fact]
    public void No_folder_has_more_files_than_its_cap()
    {
        var folders = Sizes.Folders(Tested.Checkout.Product).Where(static folder => folder.Files > MaxFolderSize);
        Expect.None(folders.Select(static folder => $"{folder.Folder}: {folder.Files}"));
    }
}
