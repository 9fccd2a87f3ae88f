using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Schemawright.Json;
using Schemawright.Runtime;
using Schemawright.Runtime.Codecs;

namespace Schemawright.Tests.Models;

/// <content>Reading and writing, one <c>case</c> a property.</content>
public sealed partial record Person
{
    public static bool TryRead(in IndexedJson json, int node, [MaybeNullWhen(false)] out Person value)
    {
        value = null;
        if (!json.IsObject(node))
            return false;
        var model = new Person(default(SkipValidation));
        var seen = 0UL;
        var next = 0;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            var property = Names.IndexOf(json, name, ref next);
            if (!model.TryReadProperty(json, name + 1, property))
                return false;
            seen |= 1UL << property;
        }

        if ((seen & 1UL) != 1UL || !WholeCheck.Accepts(json, node))
            return false;
        value = model;
        return true;
    }

    public static bool Accepts(in IndexedJson json, int node)
    {
        if (!json.IsObject(node))
            return false;
        var seen = 0UL;
        var next = 0;
        var end = json.EndOf(node);
        for (var name = node + 1; name < end; name = json.After(name + 1))
        {
            var property = Names.IndexOf(json, name, ref next);
            if (!AcceptsProperty(json, name + 1, property))
                return false;
            seen |= 1UL << property;
        }

        return (seen & 1UL) == 1UL && WholeCheck.Accepts(json, node);
    }

    public static void Write(Utf8JsonWriter writer, Person value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Names[0]);
        StringCodec.Write(writer, value._name);
        if (value._age.HasValue)
        {
            writer.WritePropertyName(Names[1]);
            if (!value._rawValues.TryWrite(writer, 1))
                Int32Codec.Write(writer, value._age.Value);
        }

        if (value._height.HasValue)
        {
            writer.WritePropertyName(Names[2]);
            if (!value._rawValues.TryWrite(writer, 2))
                DecimalCodec.Write(writer, value._height.Value);
        }

        if (value._tags is not null)
        {
            writer.WritePropertyName(Names[3]);
            ListCodec<string, StringCodec>.Write(writer, value._tags);
        }

        WriteOthers(writer, value);
        writer.WriteEndObject();
    }

    private static void WriteOthers(Utf8JsonWriter writer, Person value)
    {
        if (value._born.HasValue)
        {
            writer.WritePropertyName(Names[4]);
            DateOnlyCodec.Write(writer, value._born.Value);
        }

        if (value._group.HasValue)
        {
            writer.WritePropertyName(Names[5]);
            FactorGroupCodec.Write(writer, value._group.Value);
        }

        if (value._nick.HasValue)
        {
            writer.WritePropertyName(Names[6]);
            NullableReferenceCodec<string, StringCodec>.Write(writer, value._nick.Value);
        }

        if (value._marks is not null)
        {
            writer.WritePropertyName(Names[7]);
            if (!value._rawValues.TryWrite(writer, 7))
                ListCodec<decimal, DecimalCodec>.Write(writer, value._marks);
        }
    }

    private static bool AcceptsProperty(in IndexedJson json, int node, int property) => property switch
    {
        0 => StringCodec.Accepts(json, node) && NameCheck.Accepts(json, node),
        1 => Int32Codec.Accepts(json, node),
        2 => DecimalCodec.Accepts(json, node) && HeightCheck.Accepts(json, node),
        3 => ListCodec<string, StringCodec>.Accepts(json, node) && TagsCheck.Accepts(json, node),
        4 => DateOnlyCodec.Accepts(json, node),
        5 => FactorGroupCodec.Accepts(json, node),
        6 => NullableReferenceCodec<string, StringCodec>.Accepts(json, node),
        7 => ListCodec<decimal, DecimalCodec>.Accepts(json, node),
        _ => false,
    };

    private bool TryReadProperty(in IndexedJson json, int node, int property)
    {
        switch (property)
        {
            case 0:
                return StringCodec.TryRead(json, node, out _name!) && NameCheck.Accepts(json, node);
            case 1:
                if (!Int32Codec.TryRead(json, node, out var age))
                    return false;
                _age = age;
                if (!Int32Codec.KeepsRawValue(json, node))
                    RawValues.Keep(ref _rawValues, 1, json, node);
                return true;
            case 2:
                if (!DecimalCodec.TryRead(json, node, out var height) || !HeightCheck.Accepts(json, node))
                    return false;
                _height = height;
                if (!DecimalCodec.KeepsRawValue(json, node))
                    RawValues.Keep(ref _rawValues, 2, json, node);
                return true;
            case 3:
                return ListCodec<string, StringCodec>.TryRead(json, node, out _tags) && TagsCheck.Accepts(json, node);
            case 7:
                if (!ListCodec<decimal, DecimalCodec>.TryRead(json, node, out _marks))
                    return false;
                if (!ListCodec<decimal, DecimalCodec>.KeepsRawValue(json, node))
                    RawValues.Keep(ref _rawValues, 7, json, node);
                return true;
            default:
                return TryReadOther(json, node, property);
        }
    }

    private bool TryReadOther(in IndexedJson json, int node, int property)
    {
        switch (property)
        {
            case 4:
                if (!DateOnlyCodec.TryRead(json, node, out var born))
                    return false;
                _born = born;
                return true;
            case 5:
                if (!FactorGroupCodec.TryRead(json, node, out var group))
                    return false;
                _group = group;
                return true;
            case 6:
                if (!NullableReferenceCodec<string, StringCodec>.TryRead(json, node, out var nick))
                    return false;
                _nick = nick;
                return true;
            default:
                return false;
        }
    }
}
