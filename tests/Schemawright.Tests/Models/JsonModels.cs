namespace Schemawright.Tests.Models;

/// <summary>Tells System.Text.Json about the models beside this file.</summary>
public sealed class JsonModels : JsonModelTypeInfoResolver
{
    private JsonModels()
    {
        AddModel<Person>();
        AddModel<Note>();
        AddModel<Quantity>();
        AddModel<ExactQuantity>();
        AddModel<RangeQuantity>();
        AddModel<RecordId>();
        AddModel<Topic>();
        AddModel<RatioTerms>();
        AddValue<FactorGroup, FactorGroupCodec>();
    }

    public static JsonModels Default { get; } = new();
}
