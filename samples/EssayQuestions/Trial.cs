namespace EssayQuestions;

/// <summary>How a method did on the past.</summary>
/// <param name="Method">The method.</param>
/// <param name="Errors">How far each forecast was off.</param>
/// <param name="Misses">The positions of the counts that fell outside their interval.</param>
internal sealed record Trial(Method Method, IReadOnlyList<double> Errors, IReadOnlyList<int> Misses)
{
    public int Count => Errors.Count;

    public int Covered => Count - Misses.Count;

    public double MeanError => Errors.Average();

    public double MedianError => Errors.Order().Skip((Count - 1) / 2).Take(2 - (Count % 2)).Average();
}
