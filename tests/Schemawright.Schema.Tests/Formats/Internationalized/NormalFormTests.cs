using CsCheck;
using Schemawright.Formats.Internationalized;

namespace Schemawright.Schema.Tests.Formats.Internationalized;

/// <summary>The composition of labels against that of the platform, where it has one.</summary>
public sealed class NormalFormTests
{
    private static readonly int[] Usable = [.. Enumerable.Range(0, 0x30000).Where(static codePoint => (LabelCodePoints.Of(codePoint) & LabelTraits.Valid) != 0)];

    private static readonly int[] Combining = [.. Usable.Where(static codePoint => CombiningClasses.Of(codePoint) != 0)];

    [Fact]
    public void Composing_agrees_with_the_platform()
    {
        Assert.SkipUnless("e\u0301".Normalize().Length == 1, "The platform normalizes nothing where globalization is invariant.");
        var latin = Gen.Int['a', 'z'];
        var mark = Gen.OneOf(Gen.Int[0x300, 0x331], Gen.Int[0, Combining.Length - 1].Select(static i => Combining[i]));
        var codePoint = Gen.OneOf(latin, mark, mark, Gen.Int[0, Usable.Length - 1].Select(static i => Usable[i]), Gen.Int[0x1E00, 0x1FFF], Gen.Int[0x900, 0xDFF])
            .Where(static c => (LabelCodePoints.Of(c) & LabelTraits.Valid) != 0);
        codePoint.Array[1, 12].Sample(static codePoints =>
        {
            var text = string.Concat(codePoints.Select(char.ConvertFromUtf32));
            return NormalForm.IsComposed(codePoints) == text.IsNormalized() && NormalForm.IsComposed(CodePointsOf(text.Normalize()));
        });
    }

    [Fact]
    public void Every_code_point_that_a_label_may_have_is_normal_alone() => Assert.All(Usable, static codePoint => Assert.True(NormalForm.IsComposed([codePoint])));

    [Fact]
    public void Nothing_is_known_about_what_no_label_may_have()
    {
        for (var codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
        {
            var traits = LabelCodePoints.Of(codePoint);
            Assert.True(traits == LabelTraits.None || (traits & (LabelTraits.Valid | LabelTraits.ContextJoin | LabelTraits.ContextOther)) != 0);
        }

        Assert.Equal(LabelTraits.None, LabelCodePoints.Of(0x10FFFF));
        Assert.Equal(LabelTraits.None, LabelCodePoints.Of(0xD800));
        Assert.Equal(LabelTraits.None, LabelCodePoints.Of('A'));
    }

    private static int[] CodePointsOf(string text) => [.. text.EnumerateRunes().Select(static rune => rune.Value)];
}
