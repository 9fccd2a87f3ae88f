using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Schemawright.Json;
using Schemawright.Json.Locations;

namespace DefectionFactors.Synthesis;

/// <summary>
/// Datasets of any size that say of themselves that they are synthetic. Each record depends on the seed and its own number only, so that every slice has
/// the same bytes on every machine. But for planted faults all records hold to the schema and the rules.
/// </summary>
/// <remarks>
/// Rules about the crowd need one: in datasets of a few thousand records some testimonies lack others like them (DFR507), and in those of one document
/// some sources may be unused (DFR105). Both are warnings.
/// </remarks>
public sealed class SyntheticDataset
{
    private const int FlushThreshold = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SyntheticOptions _options;
    private readonly FaultPlan _plan;
    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushThreshold);
    private readonly Utf8JsonWriter _writer;

    private SyntheticDataset(SyntheticOptions options)
    {
        _options = options;
        _plan = new FaultPlan(options.Seed, options.Faults);
        _writer = new Utf8JsonWriter(_buffer, Options);
    }

    /// <summary>Writes a dataset, or a slice of one, in constant memory.</summary>
    /// <param name="output">Takes UTF-8, a line for the envelope and one for each record; stays open.</param>
    /// <param name="options">Which records.</param>
    /// <param name="onFault">Is told of each planted fault, in the order of the text; null where nobody wants to know.</param>
    /// <exception cref="ArgumentException">The first number is below 1, or a number is beyond <see cref="int.MaxValue"/>.</exception>
    /// <exception cref="IOException">The output can't be written.</exception>
    public static void Write(Stream output, SyntheticOptions options, Action<ExpectedError>? onFault = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        if (options.From < 1 || options.Count < 0 || options.From - 1 > int.MaxValue - 2 - options.Count)
            throw new ArgumentException($"Records are numbered from 1 to {int.MaxValue - 2}.", nameof(options));
        new SyntheticDataset(options).WriteAll(output, onFault);
    }

    private void WriteAll(Stream output, Action<ExpectedError>? onFault)
    {
        WriteEnvelope();
        for (var index = 0; index < _options.Count; index++)
        {
            WriteRecord(index, onFault);
            _buffer.Write(_options.IsStreaming || index == _options.Count - 1 ? "\n"u8 : ",\n"u8);
            if (_buffer.WrittenCount >= FlushThreshold)
                Flush(output);
        }

        _buffer.Write(_options.IsStreaming ? [] : "]}\n"u8);
        Flush(output);
    }

    private void WriteEnvelope()
    {
        if (_options.IsStreaming)
        {
            SyntheticEnvelope.Write(_writer, _options.Seed, isStreaming: true);
            EndValue();
            _buffer.Write("\n"u8);
            return;
        }

        var envelope = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(envelope, Options))
            SyntheticEnvelope.Write(writer, _options.Seed, isStreaming: false);
        _buffer.Write(envelope.WrittenSpan[..^1]);
        _buffer.Write(",\"records\":[\n"u8);
    }

    private void WriteRecord(int index, Action<ExpectedError>? onFault)
    {
        var number = _options.From + index;
        var fault = _plan.FaultOf(number);
        if (fault is null)
        {
            new SyntheticRecord(_writer, number, _options.Seed).Write();
            EndValue();
            return;
        }

        var spoiled = Spoil(number, fault);
        _buffer.Write(spoiled);

        // In a slice that begins here, the identifier occurs once.
        if (fault == RuleFaults.RepeatedIdentifier && index == 0)
            return;
        onFault?.Invoke(new ExpectedError(index, LineOf(index), ColumnOf(spoiled, fault), SyntheticRecord.Id(number), fault.Severity, fault.Code, fault.Pointer));
    }

    /// <summary>The envelope has the first line, each record one of its own.</summary>
    private static int LineOf(int index) => index + 2;

    private byte[] Spoil(int number, SyntheticFault fault)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Options))
            new SyntheticRecord(writer, number, _options.Seed, fault.Kind).Write();
        var record = JsonNode.Parse(text.WrittenSpan)!.AsObject();
        fault.Plant(record, number);

        text.Clear();
        using (var writer = new Utf8JsonWriter(text, Options))
            record.WriteTo(writer);
        return text.WrittenSpan.ToArray();
    }

    private static int ColumnOf(byte[] record, SyntheticFault fault)
    {
        using var index = JsonIndex.Rent();
        index.TryBuild(record, null, out _);
        var json = index.Over(record);
        JsonPointers.TryResolve(json, 0, fault.Pointer, out var node);

        // Of a member that nobody knows, its name is at fault, and the name is the node before the value.
        if (fault.IsUnknownMember)
            node--;
        return LineMap.Locate(record, json.StartOf(node)).Column;
    }

    private void EndValue()
    {
        _writer.Flush();
        _writer.Reset();
    }

    private void Flush(Stream output)
    {
        output.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
