namespace Schemawright.Benchmarks.Contenders;

/// <summary>What is measured: whatever goes through the instances of a workload.</summary>
public enum Contender
{
    /// <summary><c>Utf8JsonReader</c>, a new one for each instance, read to the end. Decides nothing; the measure of all others.</summary>
    Scan,

    /// <summary><c>JsonIndex</c> alone: the first half of what the evaluator does.</summary>
    Index,

    /// <summary>The <c>IsValid</c> of the type that the generator makes of the schema: bytes to verdict.</summary>
    Generated,

    /// <summary>The evaluator, <c>JsonSchema.IsValid</c>, which learns the schema at run time: bytes to verdict.</summary>
    Schemawright,

    /// <summary>NJsonSchema: text to <c>JToken</c> to verdict.</summary>
    NJsonSchema,

    /// <summary>ajv in a node process of its own: text to JavaScript value to verdict.</summary>
    Ajv,
}
