using System.Text.Json.Nodes;

namespace DefectionFactors.Merging;

/// <summary>One source or record of the merged dataset, from one or more places of the inputs.</summary>
/// <param name="tree">The first occurrence; changed while merging.</param>
internal sealed class MergedItem(JsonObject tree)
{
    /// <summary>The text that stands for the item; changed while merging.</summary>
    public JsonObject Tree => tree;

    /// <summary>Where the item occurs: the number of the input, and its identifier there.</summary>
    public List<(int Input, string Id)> Occurrences { get; } = [];

    /// <summary>The identifier in the merged dataset.</summary>
    public string Id { get; private set; } = "";

    /// <summary>The input of the first occurrence, whose identifiers the text uses.</summary>
    public int Input => Occurrences[0].Input;

    /// <summary>Gives the item its identifier.</summary>
    public void Name(string id)
    {
        Id = id;
        tree["id"] = id;
    }

    /// <summary>Whether no single input has both.</summary>
    public bool IsApartFrom(MergedItem other) => !Occurrences.Any(mine => other.Occurrences.Any(theirs => mine.Input == theirs.Input));
}
