using System.IO.Pipelines;
using Schemawright.Streaming;

namespace Schemawright;

/// <summary>Reads NDJSON, one model a line, as it arrives: no more than one line is held in memory. Blank lines are passed over.</summary>
public static class JsonLines
{
    /// <summary>Reads models up to the first line that is not valid.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The text. It stays open.</param>
    /// <param name="options">The limits; null for those of <see cref="JsonStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The models in the order of the text.</returns>
    /// <exception cref="JsonSchemaValidationException">A line is not valid; the exception has all errors of that line.</exception>
    /// <exception cref="IOException">The text can't be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<T> ReadAsync<T>(Stream utf8Json, JsonStreamOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> => ItemReader.ValuesAsync(ReadItemsAsync<T>(utf8Json, options, cancellationToken));

    /// <summary>Reads models up to the first line that is not valid.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The text. The reader is not completed; what follows the last model that was taken is still in it.</param>
    /// <param name="options">The limits; null for those of <see cref="JsonStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The models in the order of the text.</returns>
    /// <exception cref="JsonSchemaValidationException">A line is not valid; the exception has all errors of that line.</exception>
    /// <exception cref="IOException">The text can't be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<T> ReadAsync<T>(PipeReader utf8Json, JsonStreamOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> => ItemReader.ValuesAsync(ReadItemsAsync<T>(utf8Json, options, cancellationToken));

    /// <summary>Reads every line. One that is not valid, or is no JSON, or is too long, gives an item with a report, and the reading goes on.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The text. It stays open.</param>
    /// <param name="options">The limits; null for those of <see cref="JsonStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>One item for each line.</returns>
    /// <exception cref="IOException">The text can't be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<JsonItem<T>> ReadItemsAsync<T>(Stream utf8Json, JsonStreamOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> => ItemReader.ReadAsync<T>(utf8Json, new LineSplitter(options ?? JsonStreamOptions.Default, T.ChecksNames), cancellationToken);

    /// <summary>Reads every line. One that is not valid, or is no JSON, or is too long, gives an item with a report, and the reading goes on.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The text. The reader is not completed; what follows the last item that was taken is still in it.</param>
    /// <param name="options">The limits; null for those of <see cref="JsonStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>One item for each line.</returns>
    /// <exception cref="IOException">The text can't be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<JsonItem<T>> ReadItemsAsync<T>(PipeReader utf8Json, JsonStreamOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> => ItemReader.ReadAsync<T>(utf8Json, new LineSplitter(options ?? JsonStreamOptions.Default, T.ChecksNames), cancellationToken);
}
