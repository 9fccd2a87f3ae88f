using System.CommandLine;
using DefectionFactors.Rules;

namespace DefectionFactors.Tool;

/// <summary><c>defection-factors rules</c> and <c>defection-factors rules explain DFR302</c></summary>
internal static class RulesCommand
{
    /// <summary>Describes the command.</summary>
    /// <param name="output">Takes the list or the explanation.</param>
    /// <param name="error">Takes complaints about rules that do not exist.</param>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var id = new Argument<string>("RULE") { Description = "The rule, such as DFR302." };
        var explain = new Command("explain", "Explains a rule: what it requires, why, and how to fix violations.") { id };
        explain.SetAction(parsed => Explain(parsed.GetValue(id)!, output, error));

        var command = new Command("rules", "Lists the rules that the schema cannot express.") { explain };
        command.SetAction(_ => List(output));
        return command;
    }

    private static int List(TextWriter output)
    {
        foreach (var rule in RuleCatalogue.All)
            output.WriteLine($"{rule.Id} {rule.Severity.ToString().ToLowerInvariant(),-11} {rule.Title}");
        return ExitCode.Valid;
    }

    private static int Explain(string id, TextWriter output, TextWriter error)
    {
        if (RuleCatalogue.Find(id.ToUpperInvariant()) is not { } rule)
        {
            error.WriteLine($"There is no rule '{id}'. Try 'defection-factors rules'.");
            return ExitCode.CouldNotRun;
        }

        output.Write(rule.Explain());
        return ExitCode.Valid;
    }
}
