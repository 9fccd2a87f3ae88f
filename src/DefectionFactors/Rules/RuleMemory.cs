namespace DefectionFactors.Rules;

/// <summary>What a rule keeps of the records that it has seen, so that they can be compared. It keeps little: the records themselves may be millions.</summary>
internal abstract class RuleMemory
{
    /// <summary>Takes in one record, in the order of the text.</summary>
    /// <param name="entry">The record; valid only during the call.</param>
    public abstract void Visit(RecordEntry entry);

    /// <summary>Says what all records together show.</summary>
    public abstract void Complete();
}
