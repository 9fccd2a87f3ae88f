using Schemawright.Documents;

namespace Schemawright.Evaluation;

/// <summary>
/// A step of an explanation: a schema applied to a value, or a keyword of it. Schemas hold keywords, and keywords the subschemas that they applied.
/// </summary>
internal sealed class EvaluationUnit
{
    private List<EvaluationUnit>? _children;

    private EvaluationUnit(EvaluationUnit? parent, SchemaNode schema, SchemaKeyword? keyword, string token, int node)
    {
        Parent = parent;
        Schema = schema;
        Keyword = keyword;
        Token = token;
        Node = node;
    }

    /// <summary>The unit that this one is a part of; null for the root.</summary>
    public EvaluationUnit? Parent { get; }

    /// <summary>The schema, or the one that the keyword stands in.</summary>
    public SchemaNode Schema { get; }

    /// <summary>The keyword; null for the unit of a schema.</summary>
    public SchemaKeyword? Keyword { get; }

    /// <summary>Of a schema: its place under the keyword, as a member name or index; empty where it is the keyword's value.</summary>
    public string Token { get; }

    /// <summary>The value in the instance; of a property name, the name's node.</summary>
    public int Node { get; }

    /// <summary>Whether the value passed.</summary>
    public bool IsValid { get; private set; } = true;

    /// <summary>The parts, in the order in which they were evaluated.</summary>
    public IReadOnlyList<EvaluationUnit> Children => _children ?? (IReadOnlyList<EvaluationUnit>)[];

    /// <summary>Of an <c>anyOf</c> or <c>oneOf</c> that failed: how the branch that was meant is known.</summary>
    public BranchChoice? Choice { get; set; }

    /// <summary>Begins an explanation.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="node">The value.</param>
    /// <returns>The root unit.</returns>
    public static EvaluationUnit Root(SchemaNode schema, int node) => new(null, schema, null, string.Empty, node);

    /// <summary>Adds a keyword to a schema.</summary>
    /// <param name="keyword">The keyword.</param>
    /// <param name="node">The value.</param>
    /// <returns>The keyword's unit, to be closed.</returns>
    public EvaluationUnit AddKeyword(SchemaKeyword keyword, int node) => Add(new EvaluationUnit(this, Schema, keyword, string.Empty, node));

    /// <summary>Adds a subschema to a keyword.</summary>
    /// <param name="schema">The subschema.</param>
    /// <param name="token">Its place under the keyword.</param>
    /// <param name="node">The value.</param>
    /// <returns>The subschema's unit.</returns>
    public EvaluationUnit AddSchema(SchemaNode schema, string token, int node) => Add(new EvaluationUnit(this, schema, null, token, node));

    /// <summary>Ends the unit of a keyword.</summary>
    /// <param name="isValid">Whether the value passed.</param>
    /// <param name="keep">Whether a unit that passed is kept.</param>
    public void Close(bool isValid, bool keep)
    {
        IsValid = isValid;
        if (isValid && !keep)
            Parent!._children!.Remove(this);
    }

    /// <summary>Ends the unit of a schema: it is valid when all its keywords are.</summary>
    public void CloseSchema()
    {
        if (_children is not null && _children.Exists(static child => !child.IsValid))
            IsValid = false;
    }

    /// <summary>Whether the explanation ended here because it had become too long.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Ends the explanation of a value that is known to be invalid.</summary>
    /// <returns>False.</returns>
    public bool Cut()
    {
        (IsCut, IsValid) = (true, false);
        return false;
    }

    /// <summary>Says that the schema <c>false</c> has refused the value.</summary>
    public void Refuse() => IsValid = false;

    private EvaluationUnit Add(EvaluationUnit child)
    {
        (_children ??= []).Add(child);
        return child;
    }
}
