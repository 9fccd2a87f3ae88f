using System.Text.Json.Serialization;

namespace DefectionFactors.Benchmarks.SystemTextJson;

/// <content>Closed codelists of sources.</content>
internal static partial class Codes
{
    [JsonConverter(typeof(CamelCaseEnumConverter<SourceType>))]
    public enum SourceType { ArticleJournal, ArticleNewspaper, Book, Chapter, Dataset, Legislation, MotionPicture, Report, Thesis, Treaty, Webpage }

    [JsonConverter(typeof(CamelCaseEnumConverter<SourceCheck>))]
    public enum SourceCheck { Verified, Unverified, Mismatch, Missing }

    [JsonConverter(typeof(CamelCaseEnumConverter<SourceRole>))]
    public enum SourceRole { Primary, Secondary, Corroborating, Contradicting }
}
