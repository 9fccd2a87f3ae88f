namespace Schemawright.Generator.Specs;

/// <summary>A closed list of strings.</summary>
internal sealed record EnumSpec : TypeSpec
{
    /// <summary>The members in schema order.</summary>
    public required EquatableArray<EnumMemberSpec> Members { get; init; }

    /// <summary>The simple name of the codec, which stands in the same namespace.</summary>
    public string CodecName => Name + "Codec";
}
