using DefectionFactors.Validation;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace DefectionFactors.Tests.Conformance;

/// <summary>An object that has a name twice is reported, wherever it is: also where the reader of a dataset looks at no name.</summary>
public class RepeatedNameTests
{
    [Theory]
    [MemberData(nameof(ConformanceFiles.Valid), MemberType = typeof(ConformanceFiles))]
    public void A_name_that_an_object_has_twice_is_the_only_problem_and_has_its_place(string name)
    {
        var utf8 = ConformanceFiles.Read("valid", name);
        foreach (var (member, end) in Members(utf8))
        {
            // ,"name":value before the closing bracket
            byte[] repeated = [.. utf8[..end], (byte)',', .. member, .. utf8[end..]];
            var problem = Assert.Single(new DatasetValidator().Validate(repeated).Problems);
            Assert.Equal(("syntax", ""), (problem.Keyword, problem.InstanceLocation));
            Assert.StartsWith("The object has more than one property named ", problem.Message, StringComparison.Ordinal);
            Assert.Equal(LineMap.Locate(repeated, end + 1), new JsonPosition(problem.Line, problem.Column));
        }
    }

    /// <summary>The text of each member in a dataset, and where the object ends that has it.</summary>
    private static List<(byte[] Text, int End)> Members(byte[] utf8)
    {
        using var index = JsonIndex.Rent();
        Assert.True(index.TryBuild(utf8, null, out _));
        var json = index.Over(utf8);
        var members = new List<(byte[] Text, int End)>();
        for (var node = 0; node < json.NodeCount; node++)
        {
            if (json.KindOf(node) != JsonKind.Object)
                continue;
            for (var name = node + 1; name < json.EndOf(node); name = json.After(name + 1))
                members.Add(([.. json.RawValue(name), (byte)':', .. json.RawValue(name + 1)], json.StartOf(json.EndOf(node))));
        }

        return members;
    }
}
