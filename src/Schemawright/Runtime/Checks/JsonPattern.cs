using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Schemawright.Evaluation.Instructions;
using Schemawright.Json;
using Schemawright.Patterns;

namespace Schemawright.Runtime.Checks;

/// <summary>A regular expression of a schema (ECMA-262, as JSON Schema Core section 6.4 has it), compiled once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPattern
{
    private readonly PatternMatcher _matcher;

    // What most patterns are, once they have been needed: neither needs care for texts that take too long.
    private StateMachine? _table;
    private LinearMatcher? _lines;

    /// <summary>Compiles an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <exception cref="ArgumentException">The expression is none.</exception>
    public JsonPattern(string expression) =>
        _matcher = EcmaPattern.Compile(expression)
            ?? throw new ArgumentException($"'{expression}' is not a valid ECMA-262 regular expression.", nameof(expression));

    /// <summary>Whether the expression matches somewhere in a string.</summary>
    /// <param name="json">The indexed text.</param>
    /// <param name="node">The number of a string or member name.</param>
    /// <returns>The verdict; false where the expression is so ambiguous that the answer would take too long, as in the evaluator.</returns>
    /// <remarks>One copy for all callers: the readers of generated code stay small with it.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool IsMatch(in IndexedJson json, int node) =>
        json.HasEscapes(node) ? IsMatchWithCare(json, node)
        : _table is { } table ? table.IsMatch(json.RawString(node))
        : _lines is { } lines ? lines.IsMatch(json.RawString(node))
        : IsMatchWithCare(json, node);

    private bool IsMatchWithCare(in IndexedJson json, int node)
    {
        try
        {
            var isMatch = StringValues.IsMatch(_matcher, json, node);
            if (_matcher is DeferredMatcher deferred)
                (_table, _lines) = (deferred.Table, deferred.Lines);
            return isMatch;
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }
}
