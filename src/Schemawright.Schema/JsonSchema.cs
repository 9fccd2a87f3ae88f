using System.Text;
using System.Text.RegularExpressions;
using Schemawright.Documents;
using Schemawright.Evaluation;
using Schemawright.Json;
using Schemawright.Output;

namespace Schemawright;

/// <summary>A compiled schema: immutable, and usable by any number of threads at once.</summary>
public sealed partial class JsonSchema
{
    private const string SlowPattern = "A pattern of the schema takes too long on this text; the evaluation was stopped.";

    private readonly SchemaPlan _plan;

    internal JsonSchema(SchemaPlan plan, JsonSchemaSet set)
    {
        _plan = plan;
        Set = set;
    }

    /// <summary>The set that the schema belongs to.</summary>
    public JsonSchemaSet Set { get; }

    /// <summary>The schema as it is written.</summary>
    public SchemaNode Source => _plan.Source;

    /// <summary>Loads a schema from a text.</summary>
    /// <param name="json">The schema document.</param>
    /// <param name="options">How to load and evaluate; null for <see cref="JsonSchemaOptions.Default"/>.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="InvalidSchemaException">Something is wrong with the schema.</exception>
    public static JsonSchema FromText(string json, JsonSchemaOptions? options = null) => FromText(Encoding.UTF8.GetBytes(json), options);

    /// <summary>Loads a schema from a text.</summary>
    /// <param name="utf8">The schema document; it must not be changed afterwards.</param>
    /// <param name="options">How to load and evaluate; null for <see cref="JsonSchemaOptions.Default"/>.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="InvalidSchemaException">Something is wrong with the schema.</exception>
    public static JsonSchema FromText(ReadOnlyMemory<byte> utf8, JsonSchemaOptions? options = null) => FromDocuments([SchemaDocument.Create(utf8)], options);

    /// <summary>Loads a schema from several documents that refer to each other.</summary>
    /// <param name="documents">The document of the schema, and after it the others.</param>
    /// <param name="options">How to load and evaluate; null for <see cref="JsonSchemaOptions.Default"/>.</param>
    /// <returns>The root schema of the first document.</returns>
    /// <exception cref="InvalidSchemaException">Something is wrong with one of the schemas.</exception>
    public static JsonSchema FromDocuments(IReadOnlyList<SchemaDocument> documents, JsonSchemaOptions? options = null)
    {
        var set = new JsonSchemaSet(documents, options);
        return set.Problems.Count > 0 ? throw new InvalidSchemaException(set.Problems) : set.Get(set.Registry.RootOf(documents[0])!);
    }

    /// <summary>Decides whether a text is a valid instance. Nothing is allocated once the thread has met the same schemas before.</summary>
    /// <param name="utf8">The instance.</param>
    /// <returns>False for an invalid instance and for a text that is not JSON.</returns>
    public bool IsValid(ReadOnlySpan<byte> utf8)
    {
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, Set.Options.InstanceOptions, out _) && IsValid(index.Over(utf8), 0);
    }

    /// <summary>Decides whether a value is valid.</summary>
    /// <param name="json">An indexed text.</param>
    /// <param name="node">The node of the value.</param>
    /// <returns>Whether it is valid; false also where the evaluation exceeds a limit, which <see cref="Explain"/> tells.</returns>
    public bool IsValid(in IndexedJson json, int node)
    {
        try
        {
            var state = EvaluationState.Rent(json.NodeCount);
            var isValid = new Evaluator(json, state).IsValid(_plan, node);
            state.Return();
            return isValid;
        }
        catch (Exception exception) when (exception is EvaluationLimitException or RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>Validates a text and says what is wrong.</summary>
    /// <param name="utf8">The instance.</param>
    /// <returns>The report; a text that is not JSON is one error.</returns>
    public ValidationReport Validate(ReadOnlySpan<byte> utf8)
    {
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8, Set.Options.InstanceOptions, out var error))
            return ReportWriter.Write(utf8, error);
        return Explain(index.Over(utf8), 0);
    }

    /// <summary>Says what is wrong with a value.</summary>
    /// <param name="json">An indexed text.</param>
    /// <param name="node">The node of the value.</param>
    /// <returns>The report; <see cref="ValidationReport.Valid"/> for a valid value.</returns>
    public ValidationReport Explain(in IndexedJson json, int node)
    {
        try
        {
            var state = EvaluationState.Rent(json.NodeCount);
            var evaluator = new Evaluator(json, state);
            var root = EvaluationUnit.Root(Source, node);
            var isValid = evaluator.IsValid(_plan, node) || evaluator.Explain(_plan, node, root);
            state.Return();
            return isValid ? ValidationReport.Valid : ReportWriter.Write(json, root);
        }
        catch (EvaluationLimitException exception)
        {
            return ReportWriter.Write(json, node, exception.Message, Source.AbsoluteLocation);
        }
        catch (RegexMatchTimeoutException)
        {
            return ReportWriter.Write(json, node, SlowPattern, Source.AbsoluteLocation);
        }
    }

    /// <summary>Evaluates a text in full: all errors of an invalid instance, all annotations of a valid one, in the forms that the specification defines.</summary>
    /// <param name="utf8">The instance.</param>
    /// <returns>The output; a text that is not JSON is one error.</returns>
    public EvaluationOutput Evaluate(ReadOnlySpan<byte> utf8)
    {
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, Set.Options.InstanceOptions, out var error)
            ? Evaluate(index.Over(utf8), 0)
            : Failure(JsonSyntaxErrorMessages.Describe(error, utf8));
    }

    /// <summary>Evaluates a value in full: all errors of an invalid one, all annotations of a valid one, as the specification defines its output.</summary>
    /// <param name="json">An indexed text.</param>
    /// <param name="node">The node of the value.</param>
    /// <returns>The output.</returns>
    public EvaluationOutput Evaluate(in IndexedJson json, int node)
    {
        try
        {
            var state = EvaluationState.Rent(json.NodeCount, keepsEverything: true);
            var evaluator = new Evaluator(json, state);
            var root = EvaluationUnit.Root(Source, node);
            evaluator.Explain(_plan, node, root);
            state.Return();
            return new EvaluationOutput(new EvaluationRecord(json, root));
        }
        catch (EvaluationLimitException exception)
        {
            return Failure(exception.Message);
        }
        catch (RegexMatchTimeoutException)
        {
            return Failure(SlowPattern);
        }
    }

    private EvaluationOutput Failure(string message) => new(
        new OutputUnit { IsValid = false, KeywordLocation = string.Empty, AbsoluteKeywordLocation = Source.AbsoluteLocation, InstanceLocation = string.Empty, Error = message });
}
