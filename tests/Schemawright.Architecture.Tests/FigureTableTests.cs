namespace Schemawright.Architecture.Tests;

/// <summary>The counter writes one table for every checkout, old layouts included.</summary>
public class FigureTableTests
{
    [Fact]
    public void This_checkout_has_figures()
    {
        var table = FigureTable.Write(Tested.Checkout, Tested.Words);
        Assert.StartsWith("| Figure | Value |\n|---|---|\n", table, StringComparison.Ordinal);
        Assert.Contains("\n| files, lines of src/Schemawright.Schema | ", table, StringComparison.Ordinal);
        Assert.All(table.TrimEnd().Split('\n'), static row => Assert.Equal(3, row.Count(static character => character == '|')));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_counted_as_0()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var table = FigureTable.Write(new Checkout(folder.FullName), Tested.Words);
            Assert.Contains("\n| files, lines of src + generators | 0, 0 |\n", table, StringComparison.Ordinal);
            Assert.Contains("\n| upward arrows between the folders of Binding (0 of 8 exist) | 0 |\n", table, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
