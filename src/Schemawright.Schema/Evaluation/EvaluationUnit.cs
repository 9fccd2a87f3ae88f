using Schemawright.Documents;

namespace Schemawright.Evaluation;

/// <summary>
/// A step of an explanation: a schema applied to a value, or one of its keywords. The children of a schema are its keywords; the children of a keyword are the
/// subschemas that it applied.
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

    /// <summary>The unit that this one is a part of; <see langword="null"/> for the root.</summary>
    public EvaluationUnit? Parent { get; }

    /// <summary>The schema, or the schema that contains the keyword.</summary>
    public SchemaNode Schema { get; }

    /// <summary>The keyword; <see langword="null"/> for the unit of a schema.</summary>
    public SchemaKeyword? Keyword { get; }

    /// <summary>Of a schema: its location under the keyword, as a property name or index; empty if it is the keyword's value.</summary>
    public string Token { get; }

    /// <summary>The value in the instance; of a property name, the name's node.</summary>
    public int Node { get; }

    /// <summary>Whether the value passed.</summary>
    public bool IsValid { get; private set; } = true;

    /// <summary>The children, in the order of evaluation.</summary>
    public IReadOnlyList<EvaluationUnit> Children => _children ?? (IReadOnlyList<EvaluationUnit>)[];

    /// <summary>Of an <c>anyOf</c> or <c>oneOf</c> that failed: the branch that the instance was meant for.</summary>
    public BranchChoice? Choice { get; set; }

    /// <summary>Starts an explanation.</summary>
    public static EvaluationUnit Root(SchemaNode schema, int node) => new(null, schema, null, "", node);

    /// <summary>Adds a keyword to a schema.</summary>
    public EvaluationUnit AddKeyword(SchemaKeyword keyword, int node) => Add(new EvaluationUnit(this, Schema, keyword, "", node));

    /// <summary>Adds a subschema to a keyword.</summary>
    public EvaluationUnit AddSchema(SchemaNode schema, string token, int node) => Add(new EvaluationUnit(this, schema, null, token, node));

    /// <summary>Ends the unit of a keyword; if the value passed, it may be dropped.</summary>
    public void Close(bool isValid, bool keep)
    {
        IsValid = isValid;
        if (isValid && !keep)
            Parent!._children!.Remove(this);
    }

    /// <summary>Ends the unit of a schema: it is valid if all its keywords are.</summary>
    public void CloseSchema()
    {
        if (_children is not null && _children.Exists(static child => !child.IsValid))
            IsValid = false;
    }

    /// <summary>Whether the explanation stopped here because it had become too long.</summary>
    public bool IsCut { get; private set; }

    /// <summary>Stops the explanation of a value that is known to be invalid.</summary>
    public bool Cut()
    {
        (IsCut, IsValid) = (true, false);
        return false;
    }

    /// <summary>Records that the schema <c>false</c> has refused the value.</summary>
    public void Refuse() => IsValid = false;

    private EvaluationUnit Add(EvaluationUnit child)
    {
        (_children ??= []).Add(child);
        return child;
    }
}
