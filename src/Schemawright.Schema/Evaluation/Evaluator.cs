using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>One evaluation of one instance: executes plans, decides whether the instance is valid, and on request explains why.</summary>
internal ref struct Evaluator
{
    /// <summary>The instance.</summary>
    public readonly IndexedJson Json;

    /// <summary>The evaluation's storage.</summary>
    public readonly EvaluationState State;

    /// <summary>Starts an evaluation.</summary>
    public Evaluator(in IndexedJson json, EvaluationState state)
    {
        Json = json;
        State = state;
    }

    /// <summary>Tracks the evaluated properties and items.</summary>
    public readonly EvaluationTracker Tracker => State.Tracker;

    /// <summary>Applies a schema to the current value: what it evaluates counts for the schema that applies it.</summary>
    /// <returns>Whether the value is valid; if not, what the schema has evaluated may still be in the log.</returns>
    public bool IsValid(SchemaPlan plan, int node)
    {
        var part = plan.For(Json.KindOf(node));
        if (!part.AppliesOthers)
            return AllAreValid(part.Instructions, node);
        return State.IsLong ? Remember(plan, part, node) : Apply(plan, part, node);
    }

    /// <summary>Applies a schema to a property's value, a name or an item of the current value.</summary>
    public bool IsValidChild(SchemaPlan plan, int node)
    {
        if (!Tracker.IsActive)
            return IsValid(plan, node);

        Tracker.IsActive = false;
        var isValid = IsValid(plan, node);
        Tracker.IsActive = true;
        return isValid;
    }

    /// <summary>Applies a schema that may fail without failing the whole; what it evaluates counts only if it is satisfied.</summary>
    public bool IsValidBranch(SchemaPlan plan, int node)
    {
        var count = Tracker.Count;
        var isValid = IsValid(plan, node);
        if (!isValid)
            Tracker.CutTo(count);
        return isValid;
    }

    /// <summary>Applies a schema to a value and records the steps in the unit of the schema, which is then closed.</summary>
    /// <returns>Whether the value is valid; <see langword="false"/> also if the explanation has become too long, which the unit records.</returns>
    public bool Explain(SchemaPlan plan, int node, EvaluationUnit unit)
    {
        if (--State.UnitsLeft < 0)
            return State.KeepsEverything ? throw new EvaluationLimitException("The full output would be too long; the evaluation was stopped.") : unit.Cut();

        var kind = Json.KindOf(node);
        var entered = State.Enter(plan.Resource);
        var (wasActive, start) = (Tracker.IsActive, Tracker.Start);
        var count = Tracker.Count;
        if (plan.Content.ReadsEvaluated(kind))
            (Tracker.IsActive, Tracker.Start) = (true, count);
        foreach (var instruction in plan.Content.Keywords)
        {
            if (instruction.Concerns(kind))
                instruction.Explain(ref this, node, unit);
        }

        (Tracker.IsActive, Tracker.Start) = (wasActive, start);
        unit.CloseSchema();
        if (!wasActive || (State.KeepsEverything && !unit.IsValid))
            Tracker.CutTo(count);
        State.Leave(entered);
        return unit.IsValid;
    }

    /// <summary>
    /// Explains a subschema that a keyword applies to the same value. The token is its location under the keyword; empty if it is the keyword's value.
    /// </summary>
    public bool ExplainInPlace(EvaluationUnit keyword, SchemaPlan plan, string token, int node)
    {
        if (!State.KeepsEverything)
        {
            var count = Tracker.Count;
            if (IsValid(plan, node))
                return true;
            Tracker.CutTo(count);
        }

        return Explain(plan, node, keyword.AddSchema(plan.Source, token, node));
    }

    /// <summary>
    /// Explains a subschema that a keyword applies to a property's value, a name or an item. The token is its location under the keyword; empty if it is the
    /// keyword's value.
    /// </summary>
    public bool ExplainChild(EvaluationUnit keyword, SchemaPlan plan, string token, int node)
    {
        if (!State.KeepsEverything && IsValidChild(plan, node))
            return true;

        var wasActive = Tracker.IsActive;
        Tracker.IsActive = false;
        var isValid = Explain(plan, node, keyword.AddSchema(plan.Source, token, node));
        Tracker.IsActive = wasActive;
        return isValid;
    }

    private bool Apply(SchemaPlan plan, KindPlan part, int node)
    {
        var entered = State.Enter(plan.Resource);
        var isValid = part.ReadsEvaluated ? AllAreValidTracked(part.Instructions, node) : AllAreValid(part.Instructions, node);
        State.Leave(entered);
        return isValid;
    }

    private bool Remember(SchemaPlan plan, KindPlan part, int node)
    {
        var memory = State.Memory;
        var question = new VerdictCache.Question(plan, node, memory.NumberOf(State.Scopes), Tracker.IsActive);
        if (memory.TryRecall(question, Tracker, out var isKnownValid))
            return isKnownValid;
        var count = Tracker.Count;
        var isValid = Apply(plan, part, node);
        memory.Keep(question, isValid, Tracker, count);
        return isValid;
    }

    private bool AllAreValid(Instruction[] instructions, int node)
    {
        foreach (var instruction in instructions)
        {
            if (!instruction.IsValid(ref this, node))
                return false;
        }

        return true;
    }

    private bool AllAreValidTracked(Instruction[] instructions, int node)
    {
        var (wasActive, start) = (Tracker.IsActive, Tracker.Start);
        var count = Tracker.Count;
        (Tracker.IsActive, Tracker.Start) = (true, count);
        var isValid = AllAreValid(instructions, node);
        (Tracker.IsActive, Tracker.Start) = (wasActive, start);
        if (!wasActive)
            Tracker.CutTo(count);
        return isValid;
    }
}
