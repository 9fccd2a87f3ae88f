using System.Globalization;
using System.Text;
using Schemawright.Dialects;
using Schemawright.Evaluation;
using Schemawright.Json;
using Schemawright.Json.Strings;

namespace Schemawright.Output;

/// <summary>Finds the causes in an explanation: the steps that failed by themselves, in the branches that the instance was meant for.</summary>
internal ref struct CauseFinder
{
    private const int MaxReasons = 3;

    /// <summary>After this many errors no one reads suggestions, and finding them is the most expensive part.</summary>
    private const int ErrorsWithSuggestions = 100;

    private readonly IndexedJson _json;
    private readonly List<Finding> _findings;
    private readonly bool _givesReasons;

    private CauseFinder(in IndexedJson json, bool givesReasons)
    {
        _json = json;
        _findings = [];
        _givesReasons = givesReasons;
    }

    private readonly bool Suggests => _findings.Count < ErrorsWithSuggestions;

    /// <summary>Finds the causes in the explanation of an invalid instance.</summary>
    /// <returns>At least one finding, in no particular order.</returns>
    public static List<Finding> Find(in IndexedJson json, EvaluationUnit root) => Find(json, root, true);

    private static List<Finding> Find(in IndexedJson json, EvaluationUnit root, bool givesReasons)
    {
        var finder = new CauseFinder(json, givesReasons);
        finder.VisitSchema(root);
        return finder._findings;
    }

    private readonly void VisitSchema(EvaluationUnit schema)
    {
        var hasParts = false;
        foreach (var part in schema.Children)
        {
            if (part.IsValid)
                continue;
            hasParts = true;

            // If no item matches, the error of 'contains' also says how many 'minContains' requires.
            if (part.Keyword!.Definition!.Kind != KeywordKind.Contains
                || !schema.Children.Any(static other => !other.IsValid && other.Keyword!.Definition!.Kind == KeywordKind.MinContains))
                VisitKeyword(part);
        }

        if (!hasParts)
            AddRefusal(schema);
    }

    private readonly void VisitKeyword(EvaluationUnit unit)
    {
        switch (unit.Keyword!.Definition!.Kind)
        {
            case KeywordKind.Required:
                AddMissing(unit, unit.Keyword.AsStrings(), null);
                return;
            case KeywordKind.DependentRequired:
            case KeywordKind.Dependencies when unit.Children.Count == 0:
                AddMissingDependents(unit);
                return;
            case KeywordKind.AnyOf or KeywordKind.OneOf:
                VisitUnion(unit);
                return;
            case KeywordKind.Not or KeywordKind.Contains:
                Add(unit, KeywordMessages.Describe(unit.Keyword, _json, unit.Node, Suggests));
                return;
        }

        var hasParts = false;
        foreach (var part in unit.Children)
        {
            if (part.IsValid)
                continue;
            hasParts = true;
            VisitSchema(part);
        }

        if (!hasParts)
            Add(unit, KeywordMessages.Describe(unit.Keyword, _json, unit.Node, Suggests));
    }

    private readonly void VisitUnion(EvaluationUnit unit)
    {
        if (unit.Choice is not { } choice)
        {
            Add(unit, KeywordMessages.DescribeRivals(unit));
            return;
        }

        switch (choice.Kind)
        {
            case BranchChoiceKind.UnknownDiscriminator:
                var value = Excerpts.Of(_json, choice.Node);
                _findings.Add(new Finding(unit, "const", choice.Node, $"{value} is not a known value of property '{choice.Discriminator!.Name}'. Known values: {Excerpts.List(choice.Discriminator.KnownValues())}."));
                break;
            case BranchChoiceKind.MissingDiscriminator:
                var message = $"Property '{choice.Discriminator!.Name}' is required; it selects the alternative. Known values: {Excerpts.List(choice.Discriminator.KnownValues())}.";
                _findings.Add(new Finding(unit, "required", unit.Node, message, choice.Discriminator.Name));
                break;
            case BranchChoiceKind.WrongKind:
                AddWrongKind(unit);
                break;
            case BranchChoiceKind.Unclear:
                Add(unit, "The value matches none of the alternatives." + (_givesReasons ? ReasonsOf(unit) : ""));
                break;
            default:
                VisitSchema(choice.Branch!);
                break;
        }
    }

    private readonly string ReasonsOf(EvaluationUnit union)
    {
        var reasons = new StringBuilder();
        foreach (var branch in union.Children.Take(MaxReasons))
        {
            var number = int.Parse(branch.Token, CultureInfo.InvariantCulture) + 1;
            reasons.Append(FormattableString.Invariant($" Alternative {number}: {Find(_json, branch, false)[0].Message}"));
        }

        return reasons.ToString();
    }

    /// <summary>No branch allows the kind of value: reports one error with all allowed kinds.</summary>
    private readonly void AddWrongKind(EvaluationUnit unit)
    {
        var types = new List<EvaluationUnit>();
        foreach (var branch in unit.Children)
            CollectTypes(branch, unit.Node, types);
        var expected = types.SelectMany(static type => KeywordMessages.TypeNames(type.Keyword!)).Distinct(StringComparer.Ordinal);
        _findings.Add(new Finding(types[0], types[0].Keyword!.Name, unit.Node, $"Expected {string.Join(" or ", expected)}, found {Excerpts.WithKind(_json, unit.Node)}."));
    }

    private static void CollectTypes(EvaluationUnit unit, int node, List<EvaluationUnit> types)
    {
        foreach (var part in unit.Children)
        {
            if (part.IsValid || part.Node != node)
                continue;
            if (part.Keyword?.Definition?.Kind == KeywordKind.Type)
                types.Add(part);
            else
                CollectTypes(part, node, types);
        }
    }

    private readonly void AddMissing(EvaluationUnit unit, IReadOnlyList<string> names, string? because)
    {
        foreach (var name in names.Distinct(StringComparer.Ordinal))
        {
            if (InstanceProperties.Find(_json, unit.Node, name) < 0)
            {
                var reason = because is null ? "" : $" because property '{because}' is present";
                _findings.Add(new Finding(unit, unit.Keyword!.Name, unit.Node, $"Property '{name}' is required{reason}.", name));
            }
        }
    }

    private readonly void AddMissingDependents(EvaluationUnit unit)
    {
        var schema = unit.Keyword!.Owner.Document.Json;
        for (var name = unit.Keyword.ValueNode + 1; name < schema.EndOf(unit.Keyword.ValueNode); name = schema.After(name + 1))
        {
            var trigger = JsonStrings.GetString(schema, name);
            if (!schema.IsArray(name + 1) || InstanceProperties.Find(_json, unit.Node, trigger) < 0)
                continue;
            var needed = new List<string>();
            for (var item = name + 2; item < schema.EndOf(name + 1); item = schema.After(item))
                needed.Add(JsonStrings.GetString(schema, item));
            AddMissing(unit, needed, trigger);
        }
    }

    /// <summary>A schema <c>false</c> has refused a value: usually an unexpected property.</summary>
    private readonly void AddRefusal(EvaluationUnit schema)
    {
        if (schema.IsCut)
        {
            _findings.Add(new Finding(schema, "", schema.Node, "The value is not valid. There are more errors than can be reported; fix the others first."));
            return;
        }

        var keyword = schema.Parent?.Keyword;
        switch (keyword?.Definition?.Kind)
        {
            case KeywordKind.AdditionalProperties or KeywordKind.UnevaluatedProperties or KeywordKind.PatternProperties or KeywordKind.Properties:
                var nameNode = schema.Node - 1;
                var suggestion = !Suggests ? null : KnownProperties.Suggest(keyword.Owner, _json, nameNode, schema.Parent!.Node);
                var hint = suggestion is null ? "" : $" Did you mean '{suggestion}'?";
                _findings.Add(new Finding(schema.Parent!, keyword.Name, nameNode, $"Property '{Name(nameNode)}' is not allowed here.{hint}")
                {
                    ShownNode = schema.Node,
                    Meant = suggestion is null ? null : (schema.Parent!.Node, suggestion),
                });
                break;
            case KeywordKind.PropertyNames:
                _findings.Add(new Finding(schema.Parent!, keyword.Name, schema.Node, $"Property '{Name(schema.Node)}' is not allowed here."));
                break;
            case KeywordKind.Items or KeywordKind.ItemsOrTuple or KeywordKind.AdditionalItems or KeywordKind.UnevaluatedItems:
                _findings.Add(new Finding(schema.Parent!, keyword.Name, schema.Node, "The array has too many items; this one is not allowed."));
                break;
            default:
                _findings.Add(new Finding(schema, keyword?.Name ?? "false", schema.Node, "No value is allowed here."));
                break;
        }
    }

    private readonly string Name(int node) => Excerpts.Shorten(JsonStrings.GetString(_json, node));

    private readonly void Add(EvaluationUnit unit, string message) => _findings.Add(new Finding(unit, unit.Keyword!.Name, unit.Node, message));
}
