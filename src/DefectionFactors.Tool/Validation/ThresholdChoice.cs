using System.Globalization;
using DefectionFactors.Rules;

namespace DefectionFactors.Tool.Validation;

/// <summary>What the user wants of one threshold.</summary>
/// <param name="Name">The threshold, as files of rules name it.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct ThresholdChoice(string Name, decimal Value)
{
    private const long Smallest = 2;
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>Reads a choice such as <c>minCellSize=10</c>.</summary>
    /// <returns>False for another form, another name or a number that the threshold cannot have.</returns>
    public static bool TryParse(string text, out ThresholdChoice choice)
    {
        choice = default;
        if (text.Split('=') is not [var name, var number] || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) || value > Largest)
            return false;
        choice = new ThresholdChoice(name, value);
        return name switch
        {
            "minCellSize" or "kAnonymity" or "minAffected" => value >= Smallest && decimal.Truncate(value) == value,
            "largestUsdAmount" => value > 0,
            _ => false,
        };
    }

    /// <summary>Puts the choice over others.</summary>
    /// <param name="options">The other choices.</param>
    public RuleOptions ApplyTo(RuleOptions options) => Name switch
    {
        "minCellSize" => options with { MinCellSize = (long)Value },
        "kAnonymity" => options with { KAnonymity = (long)Value },
        "minAffected" => options with { MinAffected = (long)Value },
        _ => options with { LargestUsdAmount = Value },
    };
}
