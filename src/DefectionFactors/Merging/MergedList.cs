using System.Globalization;
using System.Text.Json.Nodes;
using DefectionFactors.Editing;

namespace DefectionFactors.Merging;

/// <summary>The sources or the records of all inputs, each content once and under an identifier of its own.</summary>
internal sealed class MergedList
{
    private const int MaxIdentifierLength = 96;

    private readonly string _subject;
    private readonly Dictionary<string, MergedItem> _byContent = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Input, string Id), string> _names = [];
    private readonly List<MergedItem> _items = [];

    /// <summary>Joins the items of all inputs.</summary>
    /// <param name="subject"><c>source</c> or <c>record</c>.</param>
    /// <param name="inputs">The items of each input.</param>
    public MergedList(string subject, IReadOnlyList<IReadOnlyList<JsonObject>> inputs)
    {
        _subject = subject;
        for (var input = 0; input < inputs.Count; input++)
        {
            var contents = new ItemContents(inputs[input]);
            foreach (var tree in inputs[input])
                Add(input, tree, contents.Of(tree));
        }

        NameAll();
    }

    /// <summary>The items in the order of their first occurrence.</summary>
    public IReadOnlyList<MergedItem> Items => _items;

    /// <summary>The identifier that an identifier of an input has become; itself where the input has no such item.</summary>
    public string NameOf(int input, string id) => _names.GetValueOrDefault((input, id), id);

    /// <summary>What was decided about identifiers and contents.</summary>
    /// <param name="names">Names of the inputs.</param>
    public IEnumerable<MergeDecision> Decisions(IReadOnlyList<string> names)
    {
        foreach (var item in _items)
        {
            var inputs = item.Occurrences.Select(occurrence => names[occurrence.Input]).Distinct(StringComparer.Ordinal).ToArray();
            var others = item.Occurrences.Select(static occurrence => occurrence.Id).Where(id => id != item.Id).Distinct(StringComparer.Ordinal).ToArray();
            if (item.Occurrences.Count > 1)
            {
                yield return others.Length == 0
                    ? new MergeDecision(MergeDecisionKind.Duplicate, _subject, item.Id, inputs, "equal in all inputs; kept once")
                    : new MergeDecision(MergeDecisionKind.SameContent, _subject, item.Id, inputs, $"the content of '{string.Join("', '", others)}' is equal; kept once");
            }

            if (RenamedFrom(item) is { } former)
                yield return new MergeDecision(MergeDecisionKind.IdentifierConflict, _subject, item.Id, inputs, $"'{former}' is the identifier of another {_subject}; both are kept");
        }
    }

    private void Add(int input, JsonObject tree, string content)
    {
        if (_byContent.TryGetValue(content, out var item))
            MergeIssues.Join(item.Tree, tree);
        else
            _items.Add(_byContent[content] = item = new MergedItem(tree));
        item.Occurrences.Add((input, EditableText.TextOf(tree, "id")!));
    }

    private void NameAll()
    {
        var everywhere = _items.SelectMany(static item => item.Occurrences).Select(static occurrence => occurrence.Id).ToHashSet(StringComparer.Ordinal);
        var taken = new Dictionary<string, MergedItem>(StringComparer.Ordinal);
        foreach (var item in _items)
        {
            var id = item.Occurrences.Select(static occurrence => occurrence.Id).FirstOrDefault(id => !taken.ContainsKey(id)) ?? NewIdentifier(item.Occurrences[0].Id, everywhere);
            item.Name(id);
            taken.Add(id, item);
            foreach (var occurrence in item.Occurrences)
                _names[occurrence] = id;
        }

        foreach (var item in _items)
        {
            if (RenamedFrom(item) is not { } former)
                continue;
            MergeIssues.Add(item, "valueConflict", $"'{former}' is a different {_subject} that had the same identifier.");
            MergeIssues.Add(taken[former], "valueConflict", $"'{item.Id}' is a different {_subject} that had the same identifier.");
        }
    }

    /// <summary>The identifier that the item could not keep; null where it kept one.</summary>
    private static string? RenamedFrom(MergedItem item) => item.Occurrences.All(occurrence => occurrence.Id != item.Id) ? item.Occurrences[0].Id : null;

    private static string NewIdentifier(string id, HashSet<string> taken)
    {
        for (var number = 2; ; number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            var candidate = id[..Math.Min(id.Length, MaxIdentifierLength - suffix.Length)].TrimEnd('.', '-') + suffix;
            if (taken.Add(candidate))
                return candidate;
        }
    }
}
