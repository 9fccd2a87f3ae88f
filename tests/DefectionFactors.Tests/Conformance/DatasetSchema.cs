using Schemawright;
using Schemawright.Documents;

namespace DefectionFactors.Tests.Conformance;

/// <summary>The evaluator over the schema's own files: what generated code must agree with.</summary>
internal static class DatasetSchema
{
    private static readonly JsonSchema Schema = new JsonSchemaSet(
        DomainSchema.Paths.Select(static path => SchemaDocument.Create(DomainSchema.Read(path))),
        new JsonSchemaOptions { AssertFormat = true }).Get(DomainSchema.Base + "dataset.schema.json");

    /// <summary>Decides about a dataset.</summary>
    public static bool IsValid(byte[] utf8) => Schema.IsValid(utf8);

    /// <summary>All errors of a dataset in the order of the report.</summary>
    public static IReadOnlyList<ExpectedError> Errors(byte[] utf8) => ExpectedError.Of(Schema.Validate(utf8));
}
