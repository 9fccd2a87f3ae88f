using System.CommandLine;
using Schemawright.Tool.Bowtie;

namespace Schemawright.Tool;

/// <summary><c>schemawright bowtie</c></summary>
internal static class BowtieCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="openInput">Opens the standard input, which brings one command a line.</param>
    /// <param name="output">Takes one reply a line.</param>
    public static Command Create(Func<Stream> openInput, TextWriter output)
    {
        var assertFormat = new Option<bool>("--assert-format") { Description = "Treats 'format' as an assertion, whatever the dialect says." };
        var assertContent = new Option<bool>("--assert-content") { Description = "Treats 'contentEncoding' and 'contentMediaType' as assertions." };
        var command = new Command("bowtie", "Answers the protocol of the Bowtie test harness on standard input and output.") { assertFormat, assertContent };
        command.SetAction(parsed =>
        {
            using var input = openInput();
            new BowtieSession(parsed.GetValue(assertFormat) ? true : null, parsed.GetValue(assertContent), output).Run(input);
            return ExitCode.Done;
        });
        return command;
    }
}
