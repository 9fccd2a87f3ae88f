using DefectionFactors.Extensions;
using Schemawright;

namespace DefectionFactors.Tests.Extensions;

public class RecordExtensionValuesTests
{
    private static readonly FactorRecord Plain = DefectionFactorDataset.Bundled.Records![0];

    [Fact]
    public void Values_are_written_and_read_as_the_generated_type()
    {
        var record = Plain.WithExtension("interview", new InterviewValues { Grade = InterviewValuesGrade.B, Sessions = 3 });
        Assert.Equal("\"B\"", record.Extensions!["interview:grade"].ToString());
        Assert.True(record.TryGetExtension<InterviewValues>("interview", out var values));
        Assert.Equal((InterviewValuesGrade.B, 3), (values.Grade, values.Sessions));
    }

    [Fact]
    public void Other_prefixes_stay_and_old_values_go()
    {
        var record = (Plain with { Extensions = [new("interview:sessions", JsonValue.From(2)), new("interviews:grade", JsonValue.From("C"))] })
            .WithExtension("interview", new InterviewValues { Grade = InterviewValuesGrade.A });
        Assert.Equal(["interview:grade", "interviews:grade"], record.Extensions!.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_record_without_values_has_none()
    {
        Assert.False(Plain.TryGetExtension<InterviewValues>("interview", out var values));
        Assert.Null(values);
    }

    [Fact]
    public void Values_that_break_their_schema_are_told()
    {
        var record = Plain with { Extensions = [new("interview:grade", JsonValue.From("D"))] };
        Assert.Throws<JsonSchemaValidationException>(() => record.TryGetExtension<InterviewValues>("interview", out _));
    }
}
