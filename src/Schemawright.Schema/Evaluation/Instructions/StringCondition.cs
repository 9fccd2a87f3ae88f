using System.Text;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Evaluation.Instructions;

/// <summary>An <c>if</c> that only compares one property with strings, for objects in which that property is a string.</summary>
/// <param name="Name">The property's name in UTF-8.</param>
/// <param name="Strings">The strings for which it is satisfied.</param>
/// <param name="IsPropertyRequired">Whether it is not satisfied if the property is missing.</param>
/// <param name="Consequence">The schema that applies if it is satisfied.</param>
internal sealed record StringCondition(byte[] Name, IReadOnlyList<string> Strings, bool IsPropertyRequired, SchemaPlan? Consequence)
{
    /// <summary>Reads the condition of a conditional; <see langword="null"/> if it checks anything else.</summary>
    public static StringCondition? TryRead(ConditionalInstruction conditional)
    {
        if (OnlyOf<PropertiesInstruction>(conditional.Condition, JsonKind.Object) is not
            { Patterns.Length: 0, Additional: null, Slots: [{ Plan: { } property } slot] })
            return null;
        return OnlyOf<EnumInstruction>(property, JsonKind.String) is { } values
            ? new StringCondition(Encoding.UTF8.GetBytes(slot.Name), TextsOf(values.Strings), slot.RequiredBit != 0, conditional.Consequence)
            : null;
    }

    /// <summary>The only instruction that applies to a kind of value.</summary>
    private static TInstruction? OnlyOf<TInstruction>(SchemaPlan plan, JsonKind kind)
        where TInstruction : Instruction =>
        Array.FindAll(plan.Content.Assertions, instruction => instruction.Concerns(kind)) is [TInstruction only] ? only : null;

    private static string[] TextsOf(Utf8Table table)
    {
        var texts = new string[table.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Encoding.UTF8.GetString(table.NameOf(i).ToArray());
        return texts;
    }
}
