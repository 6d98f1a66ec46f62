namespace Simulator.Analysis.Scoring;

/// <summary>Interval of a ratio of mean scores, by resampling whole groups.</summary>
/// <remarks>Figures of one region are not independent, so regions are drawn, not figures (the cluster bootstrap). The generator is a
/// linear congruence with a fixed start: the same figures give the same interval. Pure and thread-safe.</remarks>
public static class SkillInterval
{
    private const int Resamples = 2_000;
    private const double Tail = 0.025;
    /// <summary>Knuth's constants of a linear congruence modulo 2⁶⁴; its low bits repeat soon, so the high ones are taken.</summary>
    private const ulong Multiplier = 6364136223846793005;
    private const ulong Increment = 1442695040888963407;
    private const int HighBits = 33;

    /// <summary>The 95% interval of 1 − Σ score ÷ Σ baseline.</summary>
    /// <param name="figures">Group, score and baseline's score of each figure.</param>
    public static (double Low, double High) Of(IEnumerable<(string Group, double Score, double Baseline)> figures)
    {
        var groups = figures.GroupBy(figure => figure.Group)
            .Select(group => (Score: group.Sum(figure => figure.Score), Baseline: group.Sum(figure => figure.Baseline))).ToArray();
        if (groups.Length < 2)
        {
            return (double.NaN, double.NaN);
        }

        var state = Increment;
        var skills = new double[Resamples];
        for (var r = 0; r < Resamples; r++)
        {
            var (score, baseline) = (0.0, 0.0);
            for (var i = 0; i < groups.Length; i++)
            {
                state = unchecked((state * Multiplier) + Increment);
                var drawn = groups[(int)((state >> HighBits) % (ulong)groups.Length)];
                (score, baseline) = (score + drawn.Score, baseline + drawn.Baseline);
            }

            skills[r] = 1 - (score / baseline);
        }

        Array.Sort(skills);
        return (skills[(int)(Tail * Resamples)], skills[(int)((1 - Tail) * Resamples)]);
    }
}
