namespace Schemawright.Documents;

/// <summary>Finds schemas that would apply themselves to the same value without end, JSON Schema Core section 9.4.1.</summary>
internal sealed class ReferenceCycles
{
    private const int Finished = -1;

    private static readonly Queue<(SchemaKeyword Keyword, SchemaNode Target)> NoEdges = new();

    // The position of each schema on the current path, or Finished once all schemas that it applies have been visited.
    private readonly Dictionary<SchemaNode, int> _positions = [];
    private readonly List<(SchemaNode Schema, Queue<(SchemaKeyword Keyword, SchemaNode Target)> Edges, SchemaKeyword? Entered)> _path = [];
    private readonly List<SchemaProblem> _problems = [];

    private ReferenceCycles()
    {
    }

    /// <summary>Checks every schema of some documents.</summary>
    /// <returns>One problem for each cycle, at a reference that is part of it.</returns>
    public static IReadOnlyList<SchemaProblem> Find(IEnumerable<LoadedDocument> documents)
    {
        var cycles = new ReferenceCycles();
        foreach (var document in documents)
        {
            // Subschemas can't form a cycle by themselves, so each cycle contains a reference.
            foreach (var schema in document.Schemas.All())
            {
                if (ContinuesCycle(schema))
                    cycles.Visit(schema);
            }
        }

        return cycles._problems;
    }

    // An explicit path instead of recursion: a long chain of references must not overflow the stack.
    private void Visit(SchemaNode start)
    {
        Enter(start, null);
        while (_path.Count > 0)
        {
            var (schema, edges, _) = _path[_path.Count - 1];
            if (edges.Count == 0)
            {
                _positions[schema] = Finished;
                _path.RemoveAt(_path.Count - 1);
                continue;
            }

            var (keyword, target) = edges.Dequeue();
            if (_positions.TryGetValue(target, out var position) && position != Finished)
                Report(position, keyword);
            else
                Enter(target, keyword);
        }
    }

    private void Enter(SchemaNode schema, SchemaKeyword? entered)
    {
        if (_positions.ContainsKey(schema))
            return;

        // Most schemas apply nothing that could be part of a cycle.
        var edges = InPlace(schema);
        _positions.Add(schema, edges.Count == 0 ? Finished : _path.Count);
        if (edges.Count > 0)
            _path.Add((schema, edges, entered));
    }

    private void Report(int position, SchemaKeyword closing)
    {
        var keywords = _path.Skip(position + 1).Select(step => step.Entered!).Append(closing).ToList();
        var reference = keywords.FindLast(keyword => keyword.Target is not null) ?? closing;
        var path = string.Join(" -> ", keywords.Where(keyword => keyword.Target is not null).Select(keyword => keyword.Target!.AbsoluteLocation));
        var json = reference.Owner.Document.Json;
        var message = $"This reference is part of an infinite reference cycle: {path}.";
        _problems.Add(new SchemaProblem(
            SchemaProblemCodes.ReferenceCycle,
            message,
            reference.Owner.Document,
            json.StartOf(reference.ValueNode),
            json.RawValue(reference.ValueNode).Length));
    }

    /// <summary>The schemas that a schema applies to the same value. What a dynamic reference resolves to is known only at run time.</summary>
    private static Queue<(SchemaKeyword Keyword, SchemaNode Target)> InPlace(SchemaNode schema)
    {
        if (!schema.AppliesSubschemasInPlace && !ContinuesCycle(schema))
            return NoEdges;
        var edges = new Queue<(SchemaKeyword Keyword, SchemaNode Target)>();
        foreach (var keyword in schema.Keywords)
        {
            if (keyword.Definition is not { AppliesInPlace: true })
                continue;
            Add(edges, keyword, keyword.Target);
            Add(edges, keyword, keyword.Schema);
            foreach (var branch in keyword.Schemas)
                Add(edges, keyword, branch);
            foreach (var named in keyword.Members)
                Add(edges, keyword, named.Schema);
        }

        return edges;
    }

    /// <summary>Whether a reference of a schema resolves to one that applies others to the same value.</summary>
    private static bool ContinuesCycle(SchemaNode schema) => Array.Exists(schema.Targets, static reference => reference.Target.AppliesInPlace);

    private static void Add(Queue<(SchemaKeyword Keyword, SchemaNode Target)> edges, SchemaKeyword keyword, SchemaNode? target)
    {
        if (target is not null && (target.AppliesSubschemasInPlace || ContinuesCycle(target)))
            edges.Enqueue((keyword, target));
    }
}
