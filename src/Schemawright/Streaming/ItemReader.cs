using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace Schemawright.Streaming;

/// <summary>Reads the items of a stream as it arrives.</summary>
internal static class ItemReader
{
    private static readonly StreamPipeReaderOptions Reading = new(bufferSize: 1 << 16, minimumReadSize: 1 << 12, leaveOpen: true);

    /// <summary>Reads items from a stream.</summary>
    public static IAsyncEnumerable<JsonItem<T>> ReadAsync<T>(Stream utf8Json, ItemSplitter splitter, CancellationToken cancellation)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadStreamAsync<T>(utf8Json, splitter, cancellation);
    }

    /// <summary>Reads items from a pipe.</summary>
    public static IAsyncEnumerable<JsonItem<T>> ReadAsync<T>(PipeReader utf8Json, ItemSplitter splitter, CancellationToken cancellation)
        where T : IJsonModel<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadPipeAsync<T>(utf8Json, splitter, cancellation);
    }

    /// <summary>The models of items, up to the first item that is not valid.</summary>
    public static async IAsyncEnumerable<T> ValuesAsync<T>(IAsyncEnumerable<JsonItem<T>> items, [EnumeratorCancellation] CancellationToken cancellation = default)
        where T : IJsonModel<T>
    {
        await foreach (var item in items.WithCancellation(cancellation).ConfigureAwait(false))
            yield return item.IsValid ? item.Value : throw new JsonSchemaValidationException(item.Report);
    }

    private static async IAsyncEnumerable<JsonItem<T>> ReadStreamAsync<T>(Stream stream, ItemSplitter splitter, [EnumeratorCancellation] CancellationToken cancellation)
        where T : IJsonModel<T>
    {
        var pipe = PipeReader.Create(stream, Reading);
        try
        {
            await foreach (var item in ReadPipeAsync<T>(pipe, splitter, cancellation).ConfigureAwait(false))
                yield return item;
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    private static async IAsyncEnumerable<JsonItem<T>> ReadPipeAsync<T>(PipeReader pipe, ItemSplitter splitter, [EnumeratorCancellation] CancellationToken cancellation)
        where T : IJsonModel<T>
    {
        using var cutting = splitter;
        for (var isComplete = false; !isComplete;)
        {
            var result = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
            var buffer = result.Buffer;
            isComplete = result.IsCompleted;
            var examined = buffer.Start;
            try
            {
                if (result.IsCanceled)
                    throw new OperationCanceledException("The reading of the pipe was cancelled.");
                while (splitter.TryTake(ref buffer, isComplete, out var item))
                {
                    cancellation.ThrowIfCancellationRequested();
                    var read = item.Read<T>();
                    examined = buffer.Start;
                    yield return read;
                }

                examined = buffer.End;
            }
            finally
            {
                // Also where the caller has had enough: what was not taken stays in the pipe.
                pipe.AdvanceTo(buffer.Start, examined);
            }
        }
    }
}
