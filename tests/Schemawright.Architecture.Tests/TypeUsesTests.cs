namespace Schemawright.Architecture.Tests;

/// <summary>The check of directions finds a type in whichever form it is written.</summary>
public class TypeUsesTests
{
    private const string Later = "namespace Demo.Later.Inner; public class Shape; public static class Shapes { public static int Count; }";

    [Theory]
    [InlineData("using Demo.Later.Inner; namespace Demo.Early; class C { Shape? _shape; }")]
    [InlineData("namespace Demo.Early; class C { Demo.Later.Inner.Shape? _shape; }")]
    [InlineData("namespace Demo.Early; class C { global::Demo.Later.Inner.Shape? _shape; }")]
    [InlineData("namespace Demo.Early; class C { Later.Inner.Shape? _shape; }")]
    [InlineData("using static Demo.Later.Inner.Shapes; namespace Demo.Early; class C { int _count = Count; }")]
    [InlineData("using static global::Demo.Later.Inner.Shapes; namespace Demo.Early; class C { int _count = Count; }")]
    [InlineData("using Alias = Demo.Later.Inner.Shape; namespace Demo.Early; class C { Alias? _shape; }")]
    [InlineData("using List = System.Collections.Generic.List<Demo.Later.Inner.Shape>; namespace Demo.Early; class C { List? _shapes; }")]
    [InlineData("namespace Demo.Early; class C { int _count = global::Demo.Later.Inner.Shapes.Count; }")]
    [InlineData("namespace Demo.Early; class C { int _count = Later.Inner.Shapes.Count; }")]
    [InlineData("using Demo.Later.Inner; namespace Demo.Early; class C { int _count = Shapes.Count; }")]
    [InlineData("using Demo.Later.Inner; namespace Demo.Early; class C : Shape;")]
    [InlineData("using Demo.Later.Inner; namespace Demo.Early; class C { bool Is(object value) => value is Shape; }")]
    [InlineData("using Demo.Later.Inner; namespace Demo.Early; class C { object Shape => new Shape(); }")]
    [InlineData("using Demo.Later.Inner; namespace Demo.Early; class C { string Name => $\"{typeof(Shape)}\"; }")]
    public void A_use_is_found(string source) => Assert.Single(UsesIn(source), "Later");

    [Theory]
    [InlineData("namespace Demo.Early; class C { int Count(dynamic value) => value.Shape; }")]
    [InlineData("namespace Demo.Early; class C { object? Copy(dynamic value) => value?.Shape; }")]
    [InlineData("namespace Demo.Early; class C { int Shape { get; init; } C Copy() => new C { Shape = Shape }; }")]
    [InlineData("namespace Demo.Early; class C { int Shape { get; init; } bool Is(C value) => value is { Shape: 1 }; }")]
    [InlineData("namespace Demo.Early; class C { /* Shape */ string _name = \"Shape\"; }")]
    [InlineData("using Demo.Later.Inner; namespace Demo.Early; class C;")]
    public void A_member_of_the_same_name_is_not_a_use(string source) => Assert.Empty(UsesIn(source));

    [Theory]
    [InlineData("using Demo.Later.Inner;")]
    [InlineData("global using Demo.Later.Inner;")]
    [InlineData("using static Demo.Later.Inner.Shapes;")]
    [InlineData("using Alias = global::Demo.Later.Inner.Shape;")]
    [InlineData("namespace Demo.Early { using Demo.Later; }")]
    [InlineData("class C { Demo.Later.Inner.Shape? _shape; }")]
    [InlineData("class C { int _count = global::Demo.Later.Inner.Shapes.Count.GetHashCode(); }")]
    public void A_namespace_is_found_with_all_that_it_contains(string source) =>
        Assert.Contains(NamespaceUses.In(new SourceFile("Early/C.cs", source)), static name => NamespaceUses.IsWithin(name, "Demo.Later"));

    [Fact]
    public void A_namespace_that_only_begins_alike_is_another_one() =>
        Assert.DoesNotContain(NamespaceUses.In(new SourceFile("C.cs", "using Demo.LaterStill;")), static name => NamespaceUses.IsWithin(name, "Demo.Later"));

    private static IEnumerable<string> UsesIn(string source)
    {
        SourceFile[] files = [new("Early/C.cs", source), new("Later/Shape.cs", Later)];
        var uses = new TypeUses(new DeclaredTypes(files), static file => file.Folder).In(files[0]);
        return uses.Select(static use => use.Room).Where(static room => room != "Early");
    }
}
