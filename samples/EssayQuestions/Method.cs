namespace EssayQuestions;

/// <summary>A way to forecast.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Forecast">The value so many years after the last one of the past.</param>
internal sealed record Method(string Name, Func<double[], int, double> Forecast);
