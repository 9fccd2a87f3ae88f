using System.Text;
using Schemawright.Json;
using Schemawright.Json.Names;

namespace Schemawright.Evaluation.Instructions;

/// <summary>An <c>if</c> that, for objects in which a member is a string, only asks which string it is.</summary>
/// <param name="Name">The member's name in UTF-8.</param>
/// <param name="Strings">The strings for which it holds.</param>
/// <param name="IsMemberRequired">Whether it fails where the member is missing.</param>
/// <param name="Consequence">The schema that applies where it holds.</param>
internal sealed record StringCondition(byte[] Name, IReadOnlyList<string> Strings, bool IsMemberRequired, SchemaPlan? Consequence)
{
    /// <summary>Reads the condition of a conditional.</summary>
    /// <param name="conditional">The conditional.</param>
    /// <returns>The condition; null where it asks for anything else.</returns>
    public static StringCondition? TryRead(ConditionalInstruction conditional)
    {
        if (OnlyOf<PropertiesInstruction>(conditional.Condition, JsonKind.Object) is not { Patterns.Length: 0, Additional: null, Slots: [{ Plan: { } member } slot] })
            return null;
        return OnlyOf<EnumInstruction>(member, JsonKind.String) is { } values
            ? new StringCondition(Encoding.UTF8.GetBytes(slot.Name), TextsOf(values.Strings), slot.RequiredBit != 0, conditional.Consequence)
            : null;
    }

    /// <summary>The one instruction that says something about a kind of value.</summary>
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
