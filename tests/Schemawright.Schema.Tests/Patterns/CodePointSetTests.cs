using CsCheck;
using Schemawright.Patterns;

namespace Schemawright.Schema.Tests.Patterns;

public sealed class CodePointSetTests
{
    private static readonly Gen<CodePointSet> AnySet = Gen.Select(Gen.Int[0, 40], Gen.Int[0, 5], static (first, length) => (first, first + length))
        .Array[0, 6].Select(static ranges => CodePointSet.Of(ranges));

    [Fact]
    public void Sets_behave_like_sets() => Gen.Select(AnySet, AnySet, Gen.Int[0, 60]).Sample(static (first, second, codePoint) =>
    {
        Assert.Equal(first.Contains(codePoint) || second.Contains(codePoint), first.Union(second).Contains(codePoint));
        Assert.NotEqual(first.Contains(codePoint), first.Complement().Contains(codePoint));
        Assert.Equal(Enumerable.Range(0, 60).Any(c => first.Contains(c) && second.Contains(c)), !first.IsDisjointFrom(second));
    });

    [Fact]
    public void The_complement_reaches_to_both_ends()
    {
        Assert.True(CodePointSet.Empty.Complement().Contains(0x10FFFF));
        Assert.Equal(0, CodePointSet.All.Complement().RangeCount);
        Assert.Equal((1, 0x10FFFE), CodePointSet.Of((0, 0), (0x10FFFF, 0x10FFFF)).Complement()[0]);
    }
}
