using Schemawright.Json;

namespace Schemawright.Evaluation;

/// <summary>One evaluation of one instance: carries out plans, answers yes or no, and on demand says how it came to the answer.</summary>
internal ref struct Evaluator
{
    /// <summary>The instance.</summary>
    public readonly IndexedJson Json;

    /// <summary>The evaluation's storage.</summary>
    public readonly EvaluationState State;

    /// <summary>Begins an evaluation.</summary>
    /// <param name="json">The instance.</param>
    /// <param name="state">Storage that nobody else uses meanwhile.</param>
    public Evaluator(in IndexedJson json, EvaluationState state)
    {
        Json = json;
        State = state;
    }

    /// <summary>The marks of evaluated members and items.</summary>
    public readonly EvaluationTracker Marks => State.Marks;

    /// <summary>Applies a schema to a value, in place: what it evaluates counts for the schema that applies it.</summary>
    /// <param name="plan">The schema.</param>
    /// <param name="node">The value.</param>
    /// <returns>Whether the value is valid; if not, some marks may be left.</returns>
    public bool IsValid(SchemaPlan plan, int node)
    {
        var part = plan.For(Json.KindOf(node));
        if (!part.AppliesOthers)
            return AllAreValid(part.Instructions, node);
        return State.IsLong ? Remember(plan, part, node) : Apply(plan, part, node);
    }

    /// <summary>Applies a schema to a member's value, a name or an item.</summary>
    /// <param name="plan">The schema.</param>
    /// <param name="node">The value inside of the one under evaluation.</param>
    /// <returns>Whether it is valid.</returns>
    public bool IsValidChild(SchemaPlan plan, int node)
    {
        if (!Marks.IsActive)
            return IsValid(plan, node);

        Marks.IsActive = false;
        var isValid = IsValid(plan, node);
        Marks.IsActive = true;
        return isValid;
    }

    /// <summary>Applies a schema of which a failure is no failure of the whole: its marks only count when it holds.</summary>
    /// <param name="plan">The schema.</param>
    /// <param name="node">The value.</param>
    /// <returns>Whether the value is valid.</returns>
    public bool IsValidBranch(SchemaPlan plan, int node)
    {
        var count = Marks.Count;
        var isValid = IsValid(plan, node);
        if (!isValid)
            Marks.CutTo(count);
        return isValid;
    }

    /// <summary>Applies a schema to a value and records how the answer came about.</summary>
    /// <param name="plan">The schema.</param>
    /// <param name="node">The value.</param>
    /// <param name="unit">The unit of the schema; it is filled and closed.</param>
    /// <returns>Whether the value is valid; false also where the explanation has become too long, which the unit tells.</returns>
    public bool Explain(SchemaPlan plan, int node, EvaluationUnit unit)
    {
        if (--State.UnitsLeft < 0)
            return State.KeepsEverything ? throw new EvaluationLimitException("The full output would be too long; the evaluation was stopped.") : unit.Cut();

        var kind = Json.KindOf(node);
        var entered = State.Enter(plan.Resource);
        var (wasActive, start) = (Marks.IsActive, Marks.Start);
        var count = Marks.Count;
        if (plan.Content.ReadsEvaluated(kind))
            (Marks.IsActive, Marks.Start) = (true, count);
        foreach (var instruction in plan.Content.Keywords)
        {
            if (instruction.Concerns(kind))
                instruction.Explain(ref this, node, unit);
        }

        (Marks.IsActive, Marks.Start) = (wasActive, start);
        unit.CloseSchema();
        if (!wasActive || (State.KeepsEverything && !unit.IsValid))
            Marks.CutTo(count);
        State.Leave(entered);
        return unit.IsValid;
    }

    /// <summary>Explains a subschema that a keyword applies in place.</summary>
    /// <param name="keyword">The unit of the keyword.</param>
    /// <param name="plan">The subschema.</param>
    /// <param name="token">Where the subschema stands under the keyword; empty where the keyword's value is the subschema.</param>
    /// <param name="node">The value.</param>
    /// <returns>Whether the value is valid.</returns>
    public bool ExplainInPlace(EvaluationUnit keyword, SchemaPlan plan, string token, int node)
    {
        if (!State.KeepsEverything)
        {
            var count = Marks.Count;
            if (IsValid(plan, node))
                return true;
            Marks.CutTo(count);
        }

        return Explain(plan, node, keyword.AddSchema(plan.Source, token, node));
    }

    /// <summary>Explains a subschema that a keyword applies to a member's value, a name or an item.</summary>
    /// <param name="keyword">The unit of the keyword.</param>
    /// <param name="plan">The subschema.</param>
    /// <param name="token">Where the subschema stands under the keyword; empty where the keyword's value is the subschema.</param>
    /// <param name="node">The value.</param>
    /// <returns>Whether it is valid.</returns>
    public bool ExplainChild(EvaluationUnit keyword, SchemaPlan plan, string token, int node)
    {
        if (!State.KeepsEverything && IsValidChild(plan, node))
            return true;

        var wasActive = Marks.IsActive;
        Marks.IsActive = false;
        var isValid = Explain(plan, node, keyword.AddSchema(plan.Source, token, node));
        Marks.IsActive = wasActive;
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
        var question = new VerdictCache.Question(plan, node, memory.NumberOf(State.Scopes), Marks.IsActive);
        if (memory.TryRecall(question, Marks, out var isKnownValid))
            return isKnownValid;
        var count = Marks.Count;
        var isValid = Apply(plan, part, node);
        memory.Keep(question, isValid, Marks, count);
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
        var (wasActive, start) = (Marks.IsActive, Marks.Start);
        var count = Marks.Count;
        (Marks.IsActive, Marks.Start) = (true, count);
        var isValid = AllAreValid(instructions, node);
        (Marks.IsActive, Marks.Start) = (wasActive, start);
        if (!wasActive)
            Marks.CutTo(count);
        return isValid;
    }
}
