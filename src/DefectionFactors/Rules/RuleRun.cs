namespace DefectionFactors.Rules;

/// <summary>One pass of the chosen rules over a dataset: first its description and sources, then record by record.</summary>
internal sealed class RuleRun
{
    private readonly (Rule Rule, RuleFindings Findings)[] _rules;
    private readonly RuleMemory[] _memories;
    private readonly List<RuleFinding> _found = [];
    private readonly RuleContext _context;
    private readonly RecordEntry _entry;
    private int _count;

    /// <summary>Begins with the dataset's description and its sources.</summary>
    public RuleRun(RuleContext context)
    {
        (_context, _entry) = (context, new RecordEntry(context));
        var rules = new List<(Rule Rule, RuleFindings Findings)>();
        var memories = new List<RuleMemory>();
        foreach (var rule in RuleCatalogue.All)
        {
            if (context.Options.Disabled.Contains(rule.Id))
                continue;
            var findings = new RuleFindings(rule, context.Options.Severities.GetValueOrDefault(rule.Id, rule.Severity), _found);
            rules.Add((rule, findings));
            rule.CheckDataset(context, findings);
            if (rule.Remember(context, findings) is { } memory)
                memories.Add(memory);
        }

        (_rules, _memories) = ([.. rules], [.. memories]);
    }

    /// <summary>What was found so far, in the order in which it was found.</summary>
    public List<RuleFinding> Found => _found;

    /// <summary>Looks at the next record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="line">The line that it stands in; null where the whole text is at hand.</param>
    public void Check(FactorRecord record, RecordLine? line)
    {
        _entry.MoveTo(_count++, record, line);
        _context.Add(_entry);
        foreach (var (rule, findings) in _rules)
            rule.CheckRecord(_context, _entry, findings);
        foreach (var memory in _memories)
            memory.Visit(_entry);
    }

    /// <summary>Passes over a record that the schema refuses: the rules look at the others.</summary>
    /// <param name="id">Its identifier; null where it can't be told.</param>
    public void Pass(string? id)
    {
        _count++;
        _context.AddRefused(id);
    }

    /// <summary>Lets rules say what all records together show.</summary>
    public void Complete()
    {
        foreach (var memory in _memories)
            memory.Complete();
    }
}
