using System.Globalization;
using System.Text;

namespace Schemawright.CodeFigures;

/// <summary>The figures of a checkout as a Markdown table.</summary>
public sealed class FigureTable
{
    private readonly Checkout _checkout;
    private readonly WordList _words;
    private readonly StringBuilder _rows = new("| Figure | Value |\n|---|---|\n");

    private FigureTable(Checkout checkout, WordList words)
    {
        _checkout = checkout;
        _words = words;
    }

    /// <summary>Counts everything and writes the table.</summary>
    public static string Write(Checkout checkout, WordList words)
    {
        var table = new FigureTable(checkout, words);
        table.AddSizes();
        table.AddNames();
        table.AddDirections();
        table.AddSurface();
        table.AddWording();
        return table._rows.ToString();
    }

    private void AddSizes()
    {
        var files = _checkout.Product.ToArray();
        foreach (var project in Projects(files))
            Add($"files, lines of {project.Key}", Join(project.Count(), project.Sum(static file => file.LineCount)));
        Add("files, lines of src + generators", Join(files.Length, files.Sum(static file => file.LineCount)));
        var folders = Sizes.Folders(files).OrderByDescending(static folder => folder.Files).Take(3);
        Add("biggest folders (files)", folders.Select(static folder => $"{folder.Folder} {folder.Files}"));
        AddDistribution("file lines", files.Select(static file => file.LineCount));
        var methods = files.SelectMany(Sizes.Methods).Select(static method => method.Lines).ToArray();
        AddDistribution($"method lines ({Number(methods.Length)} methods)", methods);
        Add($"methods > {Sizes.MaxMethodLines} lines", Number(methods.Count(static lines => lines > Sizes.MaxMethodLines)));
        var wide = Checkout.Areas.Select(area => (Area: area, Count: _checkout.In(area).SelectMany(Sizes.WideLines).Count())).ToArray();
        var total = $"total {Number(wide.Sum(static area => area.Count))}";
        Add($"lines > {Sizes.MaxColumns} columns", wide.Select(static area => $"{area.Area} {Number(area.Count)}").Append(total));
    }

    private void AddNames()
    {
        var projects = Projects(_checkout.Product).Select(static project => new DeclaredTypes(project)).ToArray();
        var within = projects.SelectMany(static types => types.EqualNames()).Select(static type => type.Name).ToArray();
        Add("type names that occur twice within a project", within.Order(StringComparer.Ordinal).Prepend(Number(within.Length)));
        var across = new DeclaredTypes(_checkout.Product).EqualNames().Select(static type => type.Name).ToArray();
        Add("type names that occur twice within src + generators", across.Order(StringComparer.Ordinal).Prepend(Number(across.Length)));
        Add("files whose namespace does not follow the folder", Number(FolderNamespaces.Violations(_checkout, ["src", "generators"]).Count()));
    }

    private void AddDirections()
    {
        foreach (var order in (FolderOrder[])[FolderOrder.Schema, FolderOrder.Binding])
        {
            var arrows = order.UpwardArrows(_checkout).ToArray();
            Add($"upward arrows between the folders of {order.Name} ({order.CountIn(_checkout)} of {order.Rooms.Count} exist)", Number(arrows.Length));
        }
    }

    private void AddSurface()
    {
        foreach (var project in Projects(_checkout.Product))
        {
            var types = new DeclaredTypes(project);
            Add($"public types of {project.Key} (hidden from IntelliSense)", $"{Number(types.PublicNames.Count())} ({Number(types.HiddenNames.Count())})");
        }

        var all = new DeclaredTypes(_checkout.Product);
        Add("public members without documentation", Number(all.Files.SelectMany(file => Undocumented.In(file, all)).Count()));
        Add("doc tags of three words or fewer on members that are not public", Number(all.Files.SelectMany(file => ShortTags.In(file, all)).Count()));
    }

    private void AddWording()
    {
        Add("strings with a listed phrase (src + generators)", Number(ReadByUsers.ListedMessages(_checkout, _words).Count()));
        Add("listed phrases in help texts", Number(ReadByUsers.ListedHelp(_checkout, _words).Count()));
        Add("listed phrases in pages (a paragraph, list entry or table row each)", Number(ReadByUsers.ListedPages(_checkout, _words).Count()));
        Add("listed phrases in docs of public members", Number(ReadByUsers.ListedComments(_checkout, _words).Count()));
    }

    private void AddDistribution(string figure, IEnumerable<int> values)
    {
        var sorted = values.Order().ToArray();
        Add($"{figure}, median / p90 / max", $"{Sizes.Percentile(sorted, 50)} / {Sizes.Percentile(sorted, 90)} / {Sizes.Percentile(sorted, 100)}");
    }

    private void Add(string figure, IEnumerable<string> values) => Add(figure, string.Join(", ", values));

    private void Add(string figure, string value) => _rows.Append("| ").Append(figure).Append(" | ").Append(value).Append(" |\n");

    private static IEnumerable<IGrouping<string, SourceFile>> Projects(IEnumerable<SourceFile> files) =>
        files.GroupBy(static file => file.Project, StringComparer.Ordinal);

    private static string Join(int files, int lines) => $"{Number(files)}, {Number(lines)}";

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
