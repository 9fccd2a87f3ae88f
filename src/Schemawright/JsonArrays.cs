using System.IO.Pipelines;
using Schemawright.Streaming;

namespace Schemawright;

/// <summary>Reads a JSON array of models item by item as it arrives: no more than one item is held in memory.</summary>
public static class JsonArrays
{
    /// <summary>Reads models up to the first item that is not valid.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The text. It stays open.</param>
    /// <param name="options">The limits; null for those of <see cref="JsonStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The models in the order of the text.</returns>
    /// <exception cref="JsonSchemaValidationException">An item is not valid, and the exception has all errors of that item; or the text is no JSON array, or an item is too long.</exception>
    /// <exception cref="IOException">The text can't be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<T> ReadAsync<T>(Stream utf8Json, JsonStreamOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> => ItemReader.ValuesAsync(ReadItemsAsync<T>(utf8Json, options, cancellationToken));

    /// <summary>Reads models up to the first item that is not valid.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The text. The reader is not completed; what follows the last model that was taken is still in it.</param>
    /// <param name="options">The limits; null for those of <see cref="JsonStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The models in the order of the text.</returns>
    /// <exception cref="JsonSchemaValidationException">An item is not valid, and the exception has all errors of that item; or the text is no JSON array, or an item is too long.</exception>
    /// <exception cref="IOException">The text can't be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<T> ReadAsync<T>(PipeReader utf8Json, JsonStreamOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> => ItemReader.ValuesAsync(ReadItemsAsync<T>(utf8Json, options, cancellationToken));

    /// <summary>Reads every item. One that is not valid gives an item with a report, and the reading goes on; after text that is no JSON, nobody knows where the next item begins.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The text. It stays open.</param>
    /// <param name="options">The limits; null for those of <see cref="JsonStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>One item for each value of the array.</returns>
    /// <exception cref="JsonSchemaValidationException">The text is no JSON array, or an item is too long.</exception>
    /// <exception cref="IOException">The text can't be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<JsonItem<T>> ReadItemsAsync<T>(Stream utf8Json, JsonStreamOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> => ItemReader.ReadAsync<T>(utf8Json, new ArraySplitter(options ?? JsonStreamOptions.Default), cancellationToken);

    /// <summary>Reads every item. One that is not valid gives an item with a report, and the reading goes on; after text that is no JSON, nobody knows where the next item begins.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The text. The reader is not completed; what follows the last item that was taken is still in it.</param>
    /// <param name="options">The limits; null for those of <see cref="JsonStreamOptions.Default"/>.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>One item for each value of the array.</returns>
    /// <exception cref="JsonSchemaValidationException">The text is no JSON array, or an item is too long.</exception>
    /// <exception cref="IOException">The text can't be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static IAsyncEnumerable<JsonItem<T>> ReadItemsAsync<T>(PipeReader utf8Json, JsonStreamOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> => ItemReader.ReadAsync<T>(utf8Json, new ArraySplitter(options ?? JsonStreamOptions.Default), cancellationToken);
}
