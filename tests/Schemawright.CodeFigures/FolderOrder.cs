namespace Schemawright.CodeFigures;

/// <summary>Folders of which each may use only those listed before it.</summary>
public sealed class FolderOrder
{
    private readonly string _parent;
    private readonly string[] _rooms;

    private FolderOrder(string name, string parent, params string[] rooms)
    {
        Name = name;
        _parent = parent;
        _rooms = rooms;
    }

    /// <summary>The folders of <c>Schemawright.Schema</c>. What users write is in the project's root: every folder may use it.</summary>
    public static FolderOrder Schema { get; } =
        new("Schemawright.Schema", "src/Schemawright.Schema", "Json", "Patterns", "Dialects", "Documents", "Formats", "Evaluation", "Output");

    /// <summary>The rooms of the binder. <c>Binding</c> itself contains what joins them.</summary>
    public static FolderOrder Binding { get; } = new(
        "Binding", "generators/Schemawright.Generator",
        "Naming", "Binding/Loading", "Binding/Analysis", "Binding/Shapes", "Binding/Constraints", "Binding/Values", "Binding/Types", "Binding");

    /// <summary>What the folders belong to.</summary>
    public string Name { get; }

    /// <summary>The folders from the bottom up.</summary>
    public IReadOnlyList<string> Rooms => _rooms;

    /// <summary>The folder of the order that contains a file, or <see langword="null"/>. Subfolders count as their parent, the longest name decides.</summary>
    public string? RoomOf(SourceFile file) =>
        _rooms.Where(room => file.Path.StartsWith($"{_parent}/{room}/", StringComparison.Ordinal)).MaxBy(static room => room.Length);

    /// <summary>How many of the folders exist.</summary>
    public int CountIn(Checkout checkout) => _rooms.Count(room => checkout.In($"{_parent}/{room}").Count > 0);

    /// <summary>Each use of a type that is declared in a later folder, and each <c>using</c> of a later folder's namespace.</summary>
    public IEnumerable<string> UpwardArrows(Checkout checkout)
    {
        var types = new DeclaredTypes([.. checkout.In("src/Schemawright.Schema"), .. checkout.In("generators/Schemawright.Generator")]);
        var uses = new TypeUses(types, file => RoomOf(file) ?? file.Folder);
        foreach (var file in checkout.In(_parent))
        {
            if (RoomOf(file) is not { } room)
                continue;
            foreach (var (type, other) in uses.In(file))
            {
                if (Array.IndexOf(_rooms, other) > Array.IndexOf(_rooms, room))
                    yield return $"{file} uses {type} of {other}";
            }
        }
    }

    /// <summary>Each file that names the namespace of a later folder, in whichever form of <c>using</c> or in a qualified name.</summary>
    public IEnumerable<string> LaterNamespaces(Checkout checkout)
    {
        var root = checkout.RootNamespaceOf(_parent);
        foreach (var file in checkout.In(_parent))
        {
            if (RoomOf(file) is not { } room)
                continue;
            foreach (var later in _rooms.Skip(Array.IndexOf(_rooms, room) + 1).Where(later => !ContainsOthers(later)))
            {
                if (NamespaceUses.In(file).Any(name => NamespaceUses.IsWithin(name, $"{root}.{later.Replace('/', '.')}")))
                    yield return $"{file} names the namespace {later}";
            }
        }
    }

    /// <summary>"Binding" contains rooms that come before it, so a prefix says nothing about it; its types are found by name.</summary>
    private bool ContainsOthers(string room) => _rooms.Any(other => other.StartsWith(room + "/", StringComparison.Ordinal));
}
