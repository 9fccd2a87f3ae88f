using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>Closed codelists of a dataset and its agents.</content>
internal static partial class Codes
{
    [JsonConverter(typeof(CamelCaseEnumConverter<DatasetStatus>))]
    public enum DatasetStatus { Draft, Released, Withdrawn, Synthetic }

    [JsonConverter(typeof(CamelCaseEnumConverter<Sensitivity>))]
    public enum Sensitivity { Low, Moderate, High, Severe }

    [JsonConverter(typeof(CamelCaseEnumConverter<AgentType>))]
    public enum AgentType { Organisation, Person }

    [JsonConverter(typeof(CamelCaseEnumConverter<AgentRole>))]
    public enum AgentRole { Publisher, Compiler, DataProvider, Editor, Reviewer, Translator, Maintainer, Funder }
}
