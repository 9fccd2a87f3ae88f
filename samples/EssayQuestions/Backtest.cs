namespace EssayQuestions;

/// <summary>Tries a method at each year of the past with nothing but the years before it (rolling origin).</summary>
internal static class Backtest
{
    /// <summary>The share of counts that an interval should hold.</summary>
    public const double Promise = 0.8;

    /// <summary>Years that a method learns from before it is tried for the first time.</summary>
    public const int Training = 8;

    /// <summary>Years that a method needs to say anything at all; its errors are collected from then on.</summary>
    private const int Least = 3;

    /// <summary>Tries a method.</summary>
    public static Trial Run(Method method, double[] series, int yearsAhead)
    {
        var (errors, misses) = (new List<double>(), new List<int>());
        for (var target = Training + yearsAhead - 1; target < series.Length; target++)
        {
            var (low, expected, high) = Forecast(method, series[..(target - yearsAhead + 1)], yearsAhead);
            errors.Add(Math.Abs(series[target] - expected));
            if (series[target] < low || series[target] > high)
                misses.Add(target);
        }

        return new Trial(method, errors, misses);
    }

    /// <summary>A forecast with an interval as wide as the method's errors so far; as factors, since counts range from dozens to thousands.</summary>
    public static (double Low, double Expected, double High) Forecast(Method method, double[] past, int yearsAhead)
    {
        var factors = new List<double>();
        for (var target = Least + yearsAhead - 1; target < past.Length; target++)
            factors.Add(Math.Abs(Math.Log(past[target] / method.Forecast(past[..(target - yearsAhead + 1)], yearsAhead))));
        factors.Sort();
        var rank = Math.Min(factors.Count, (int)Math.Ceiling(Promise * (factors.Count + 1)));
        var (expected, width) = (method.Forecast(past, yearsAhead), Math.Exp(factors[rank - 1]));
        return (expected / width, expected, expected * width);
    }
}
