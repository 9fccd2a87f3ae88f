using System.Reflection;
using System.Runtime.CompilerServices;
using Schemawright.Generator.Specs;

namespace Schemawright.Architecture.Tests;

/// <summary>Specs are plain values, so that an unchanged schema keeps its cached output.</summary>
public class SpecPurityTests
{
    public static TheoryData<string> Specs { get; } = [.. SpecTypes().Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void A_spec_is_a_sealed_or_abstract_record_of_values(string name)
    {
        var type = typeof(TypeSpec).Assembly.GetType(name, throwOnError: true)!;
        Assert.True(type.IsSealed || type.IsAbstract, $"{name} is open for inheritance");
        Assert.NotNull(type.GetMethod("<Clone>$"));
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            Assert.True(IsValue(property.PropertyType), $"{name}.{property.Name} is a {property.PropertyType}");
            if (property.SetMethod is { } setter)
                Assert.Contains(setter.ReturnParameter.GetRequiredCustomModifiers(), static modifier => modifier.Name == nameof(IsExternalInit));
        }
    }

    private static IEnumerable<Type> SpecTypes() =>
        typeof(TypeSpec).Assembly.GetTypes().Where(static type => type.Namespace == typeof(TypeSpec).Namespace && type.IsClass && !type.IsNested);

    private static bool IsValue(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            return IsValue(type.GetGenericArguments()[0]);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return IsValue(underlying);
        return type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(ulong) || type.IsEnum
            || (type.Namespace == typeof(TypeSpec).Namespace && type.IsClass);
    }
}
