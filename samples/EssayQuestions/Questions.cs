using DefectionFactors;

namespace EssayQuestions;

/// <summary>The questions of the essay, answered from the package. Each number names the record that states it and the source behind that.</summary>
internal static class Questions
{
    public static void Answer(DefectionFactorDataset dataset, TextWriter output)
    {
        var report = new Report(dataset, output);
        WhyArrivalsFell.Answer(dataset, report);
        WhoCrosses.Answer(dataset, report);
        WhatLinesUp.Answer(dataset, report);
        HowItMightGoOn.Answer(dataset, report);
        report.WriteSources();
    }
}
