using System.Text;
using Schemawright.Dialects;
using Schemawright.Json;
using Schemawright.Json.Lines;

namespace Schemawright.Tool.Bowtie;

/// <summary>
/// One conversation in Bowtie's protocol, version 1: each line of the input is a command, each is answered by one line, and nothing that a command holds
/// ends the conversation but <c>stop</c> and the end of the input.
/// </summary>
/// <param name="assertFormat">Whether <c>format</c> asserts; null where the dialect decides.</param>
/// <param name="assertContent">Whether the content keywords assert.</param>
/// <param name="output">Takes the replies.</param>
internal sealed class BowtieSession(bool? assertFormat, bool assertContent, TextWriter output)
{
    private const int SupportedVersion = 1;

    /// <summary>A command wraps schemas and instances in a few levels of its own.</summary>
    private static readonly JsonIndexOptions CommandOptions = new() { MaxDepth = JsonIndexOptions.Default.MaxDepth + 8 };

    private Dialect _dialect = DialectCatalog.Draft202012;
    private bool _isStarted;

    /// <summary>Answers commands until <c>stop</c> or the end.</summary>
    /// <param name="input">The commands.</param>
    public void Run(Stream input)
    {
        using var lines = new JsonLineReader(input);
        while (lines.TryRead())
        {
            var line = lines.Line.Span;
            if (line.Trim(" \t\r"u8).IsEmpty)
                continue;
            if (!TryAnswer(line, out var reply))
                return;
            output.Write(reply);
            output.Write('\n');
            output.Flush();
        }
    }

    private bool TryAnswer(ReadOnlySpan<byte> line, out string reply)
    {
        using var index = JsonIndex.Rent();
        if (!index.TryBuild(line, CommandOptions, out var error))
        {
            reply = BowtieReplies.Error("null"u8, $"The command is not valid JSON. {JsonSyntaxErrorMessages.Describe(error, line)}");
            return true;
        }

        var command = new BowtieCommandReader(index.Over(line));
        var name = command.String("cmd");
        reply = name switch
        {
            "start" => Start(command),
            _ when !_isStarted => BowtieReplies.Error(command.Sequence, "The first command must be 'start'."),
            "dialect" => SetDialect(command),
            "run" => BowtieCase.Run(command, _dialect, assertFormat, assertContent),
            "stop" => string.Empty,
            _ => BowtieReplies.Error(command.Sequence, $"The command '{name}' is not known. Known commands: start, dialect, run, stop."),
        };
        return reply.Length > 0;
    }

    private string Start(BowtieCommandReader command)
    {
        var version = Encoding.UTF8.GetString(command.Raw("version"));
        if (version != "1")
            return BowtieReplies.Error(command.Sequence, $"Version {SupportedVersion} of the protocol is supported, not '{version}'.");
        _isStarted = true;
        return BowtieReplies.Implementation(SupportedVersion);
    }

    private string SetDialect(BowtieCommandReader command)
    {
        var isKnown = DialectCatalog.TryGet(command.String("dialect") ?? string.Empty, out var dialect);
        _dialect = dialect ?? _dialect;
        return isKnown ? """{"ok":true}""" : """{"ok":false}""";
    }
}
