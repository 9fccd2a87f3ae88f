using System.Buffers;

namespace Schemawright.Streaming;

/// <summary>Cuts a text into items while it arrives.</summary>
internal abstract class ItemSplitter : IDisposable
{
    /// <summary>Takes the next item.</summary>
    /// <param name="buffer">What has arrived and is not done with; what is done with is cut off its front.</param>
    /// <param name="isComplete">Whether nothing more will arrive.</param>
    /// <param name="item">The item.</param>
    /// <returns>False where more of the text is needed, or where there is no more.</returns>
    /// <exception cref="JsonSchemaValidationException">The text can't be cut any further.</exception>
    public abstract bool TryTake(ref ReadOnlySequence<byte> buffer, bool isComplete, out ItemSource item);

    /// <summary>Gives back what has been set aside for the cutting.</summary>
    public virtual void Dispose()
    {
    }
}
