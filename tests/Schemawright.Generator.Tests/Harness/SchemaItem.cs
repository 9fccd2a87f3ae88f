namespace Schemawright.Generator.Tests.Harness;

/// <summary>A <c>JsonSchema</c> item with its metadata.</summary>
internal sealed record SchemaItem(string Path, string? Text, string? Namespace, string? RootTypeName, string? FormatAssertion)
{
    public string? DefaultsInGetters { get; init; }

    /// <summary>The item's type.</summary>
    public string ItemType { get; init; } = "JsonSchema";

    /// <summary>The address that it was retrieved from; null where it is not set.</summary>
    public string? Uri { get; init; }

    /// <summary>The metadata as the compiler reads it.</summary>
    public OptionValues ToOptions()
    {
        (string Name, string? Value)[] metadata =
        [
            ("SourceItemType", ItemType), ("Namespace", Namespace), ("RootTypeName", RootTypeName), ("FormatAssertion", FormatAssertion), ("DefaultsInGetters", DefaultsInGetters), ("Uri", Uri),
        ];
        return new(metadata.Where(item => item.Value is not null).ToDictionary(item => "build_metadata.AdditionalFiles." + item.Name, item => item.Value!));
    }
}
