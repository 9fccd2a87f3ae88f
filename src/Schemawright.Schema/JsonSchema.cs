using System.Text;
using System.Text.RegularExpressions;
using Schemawright.Documents;
using Schemawright.Evaluation;
using Schemawright.Json;
using Schemawright.Output;

namespace Schemawright;

/// <summary>A compiled schema. It is immutable and can be used by any number of threads at once.</summary>
public sealed partial class JsonSchema
{
    private const string SlowPattern = "A pattern of the schema takes too long on this string; the evaluation was stopped.";

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

    /// <summary>Loads a schema from a string.</summary>
    /// <param name="json">The schema document.</param>
    /// <param name="options">How to load and evaluate; <see langword="null"/> for <see cref="JsonSchemaOptions.Default"/>.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="InvalidSchemaException">The schema has problems.</exception>
    public static JsonSchema FromText(string json, JsonSchemaOptions? options = null) => FromText(Encoding.UTF8.GetBytes(json), options);

    /// <summary>Loads a schema from UTF-8 bytes.</summary>
    /// <param name="utf8">The schema document; it must not be changed afterwards.</param>
    /// <param name="options">How to load and evaluate; <see langword="null"/> for <see cref="JsonSchemaOptions.Default"/>.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="InvalidSchemaException">The schema has problems.</exception>
    public static JsonSchema FromText(ReadOnlyMemory<byte> utf8, JsonSchemaOptions? options = null) => FromDocuments([SchemaDocument.Create(utf8)], options);

    /// <summary>Loads a schema from several documents that refer to each other.</summary>
    /// <param name="documents">The document of the schema first, then those that it refers to.</param>
    /// <param name="options">How to load and evaluate; <see langword="null"/> for <see cref="JsonSchemaOptions.Default"/>.</param>
    /// <returns>The root schema of the first document.</returns>
    /// <exception cref="InvalidSchemaException">One of the schemas has problems.</exception>
    public static JsonSchema FromDocuments(IReadOnlyList<SchemaDocument> documents, JsonSchemaOptions? options = null)
    {
        var set = new JsonSchemaSet(documents, options);
        return set.Problems.Count > 0 ? throw new InvalidSchemaException(set.Problems) : set.Get(set.Registry.RootOf(documents[0])!);
    }

    /// <summary>Checks whether UTF-8 JSON is a valid instance. Nothing is allocated once the thread has evaluated the same schemas before.</summary>
    /// <param name="utf8">The instance.</param>
    /// <returns><see langword="true"/> if the instance is valid; <see langword="false"/> if it is invalid or not JSON.</returns>
    public bool IsValid(ReadOnlySpan<byte> utf8)
    {
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, Set.Options.InstanceOptions, out _) && IsValid(index.Over(utf8), 0);
    }

    /// <summary>Checks whether a value is valid.</summary>
    /// <param name="json">An indexed document.</param>
    /// <param name="node">The node of the value.</param>
    /// <returns>
    /// <see langword="true"/> if the value is valid; <see langword="false"/> also if the evaluation exceeds a limit, which <see cref="Explain"/> reports.
    /// </returns>
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

    /// <summary>Validates UTF-8 JSON and reports the errors.</summary>
    /// <param name="utf8">The instance.</param>
    /// <returns>The report; input that is not JSON gives one error.</returns>
    public ValidationReport Validate(ReadOnlySpan<byte> utf8)
    {
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(utf8, Set.Options.InstanceOptions, out var error))
            return ReportWriter.Write(utf8, error);
        return Explain(index.Over(utf8), 0);
    }

    /// <summary>Reports what is wrong with a value.</summary>
    /// <param name="json">An indexed document.</param>
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

    /// <summary>
    /// Evaluates UTF-8 JSON completely: all errors of an invalid instance, or all annotations of a valid one, in the output formats of the specification.
    /// </summary>
    /// <param name="utf8">The instance.</param>
    /// <returns>The output; input that is not JSON gives one error.</returns>
    public EvaluationOutput Evaluate(ReadOnlySpan<byte> utf8)
    {
        using var index = JsonIndex.Rent();
        return index.TryBuild(utf8, Set.Options.InstanceOptions, out var error)
            ? Evaluate(index.Over(utf8), 0)
            : Failure(JsonSyntaxErrorMessages.Describe(error, utf8));
    }

    /// <summary>
    /// Evaluates a value completely: all errors of an invalid one, or all annotations of a valid one, in the output formats of the specification.
    /// </summary>
    /// <param name="json">An indexed document.</param>
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
        new OutputUnit { IsValid = false, KeywordLocation = "", AbsoluteKeywordLocation = Source.AbsoluteLocation, InstanceLocation = "", Error = message });
}
