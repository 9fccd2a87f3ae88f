using Schemawright.Schema.Dialects;

namespace Schemawright.Schema.Documents;

/// <summary>Finds schemas that would apply themselves to the same value without end, JSON Schema Core section 9.4.1.</summary>
internal sealed class ReferenceCircles
{
    private readonly HashSet<SchemaNode> _finished = [];
    private readonly Dictionary<SchemaNode, int> _positionOnPath = [];
    private readonly List<(SchemaNode Schema, IEnumerator<(SchemaKeyword Keyword, SchemaNode Target)> Edges, SchemaKeyword? Entered)> _path = [];
    private readonly List<SchemaProblem> _problems = [];

    private ReferenceCircles()
    {
    }

    /// <summary>Looks at every schema of some documents.</summary>
    /// <param name="documents">The documents, with their references resolved.</param>
    /// <returns>One problem for each circle, at a reference that is part of it.</returns>
    public static IReadOnlyList<SchemaProblem> Find(IEnumerable<LoadedDocument> documents)
    {
        var circles = new ReferenceCircles();
        foreach (var schema in documents.SelectMany(document => document.Schemas))
        {
            if (schema is not null)
                circles.Visit(schema);
        }

        return circles._problems;
    }

    // A path of its own instead of recursion: a long chain of references must not overflow the stack.
    private void Visit(SchemaNode start)
    {
        Enter(start, null);
        while (_path.Count > 0)
        {
            var (schema, edges, _) = _path[_path.Count - 1];
            if (!edges.MoveNext())
            {
                _finished.Add(schema);
                _positionOnPath.Remove(schema);
                _path.RemoveAt(_path.Count - 1);
                continue;
            }

            var (keyword, target) = edges.Current;
            if (_positionOnPath.TryGetValue(target, out var position))
                Report(position, keyword);
            else
                Enter(target, keyword);
        }
    }

    private void Enter(SchemaNode schema, SchemaKeyword? entered)
    {
        if (_finished.Contains(schema))
            return;

        _positionOnPath.Add(schema, _path.Count);
        _path.Add((schema, InPlace(schema).GetEnumerator(), entered));
    }

    private void Report(int position, SchemaKeyword closing)
    {
        var keywords = _path.Skip(position + 1).Select(step => step.Entered!).Append(closing).ToList();
        var reference = keywords.FindLast(keyword => keyword.Target is not null) ?? closing;
        var way = string.Join(" -> ", keywords.Where(keyword => keyword.Target is not null).Select(keyword => keyword.Target!.AbsoluteLocation));
        var json = reference.Owner.Document.Json;
        var message = $"This reference is part of a circle that never gets to another value: {way}.";
        _problems.Add(new SchemaProblem(
            SchemaProblemCodes.ReferenceCircle, message, reference.Owner.Document, json.StartOf(reference.ValueNode), json.RawValue(reference.ValueNode).Length));
    }

    /// <summary>The schemas that a schema applies to the very value that it is applied to. Where a dynamic reference leads is only known at run time.</summary>
    private static IEnumerable<(SchemaKeyword Keyword, SchemaNode Target)> InPlace(SchemaNode schema)
    {
        foreach (var keyword in schema.Keywords)
        {
            switch (keyword.Definition?.Kind)
            {
                case KeywordKind.Reference when keyword.Target is not null:
                    yield return (keyword, keyword.Target);
                    break;
                case KeywordKind.AllOf or KeywordKind.AnyOf or KeywordKind.OneOf:
                    foreach (var branch in keyword.Schemas)
                        yield return (keyword, branch);
                    break;
                case KeywordKind.Not or KeywordKind.If or KeywordKind.Then or KeywordKind.Else when keyword.Schema is not null:
                    yield return (keyword, keyword.Schema);
                    break;
                case KeywordKind.DependentSchemas or KeywordKind.Dependencies:
                    foreach (var member in keyword.Members)
                    {
                        if (member.Schema is not null)
                            yield return (keyword, member.Schema);
                    }

                    break;
            }
        }
    }
}
