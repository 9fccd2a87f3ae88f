using System.Reflection;
using System.Runtime.CompilerServices;
using Schemawright.Generator.Specs;

namespace Schemawright.Architecture.Tests;

/// <summary>Specs are plain values, so that an unchanged schema keeps its cached output.</summary>
public class SpecRecordTests
{
    private static readonly string Root = typeof(TypeSpec).Namespace!;

    public static TheoryData<string> Specs { get; } = [.. SpecTypes().Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_spec_is_a_sealed_or_abstract_record_of_values(string name)
    {
        var type = typeof(TypeSpec).Assembly.GetType(name, throwOnError: true)!;
        Assert.True(type.IsSealed || type.IsAbstract, $"{name} is open for inheritance");
        Assert.True(IsRecord(type), $"{name} is not a record");
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            Assert.True(IsValue(property.PropertyType), $"{name}.{property.Name} is a {property.PropertyType}");
            if (property.SetMethod is { } setter)
                Assert.Contains(setter.ReturnParameter.GetRequiredCustomModifiers(), static modifier => modifier.Name == nameof(IsExternalInit));
        }

        // A field that is not behind a property takes part in the equality of a record too.
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Assert.True(field.IsInitOnly || field.IsDefined(typeof(CompilerGeneratedAttribute)), $"{name}.{field.Name} can be changed");
    }

    [Fact]
    public void Each_folder_of_specs_is_covered()
    {
        var folders = Tested.Checkout.In("generators/Schemawright.Generator/Specs").Select(static file => file.Namespace!);
        Assert.Equal(folders.ToHashSet(StringComparer.Ordinal), SpecTypes().Select(static type => type.Namespace!).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The types of the namespace and of all nested namespaces. The array of values, enums and static classes are not specs.</summary>
    private static IEnumerable<Type> SpecTypes() =>
        typeof(TypeSpec).Assembly.GetTypes().Where(static type => IsInSpecs(type) && !type.IsNested && !type.IsEnum && !type.IsInterface
            && !(type.IsAbstract && type.IsSealed) && type != typeof(EquatableArray<>));

    private static bool IsInSpecs(Type type) => type.Namespace is { } name && NamespaceUses.IsWithin(name, Root);

    private static bool IsRecord(Type type) => type.IsValueType
        ? type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null
        : type.GetMethod("<Clone>$") is not null;

    private static bool IsValue(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            return IsValue(type.GetGenericArguments()[0]);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return IsValue(underlying);
        return type == typeof(string) || type.IsPrimitive || type.IsEnum || (IsInSpecs(type) && IsRecord(type));
    }
}
