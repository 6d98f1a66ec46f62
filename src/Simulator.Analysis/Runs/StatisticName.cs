using System.Globalization;
using Simulator.Analysis.Resources;
using Simulator.Core.Reporting;
using Simulator.Scenarios.Loading;

namespace Simulator.Analysis.Runs;

/// <summary>What a statistic counts, in the reader's language: the stage, and which part of its projects is meant.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="scenario">What was run.</param>
/// <param name="culture">The reader's language.</param>
public sealed class StatisticName(Scenario scenario, CultureInfo culture)
{
    private const string Separator = " · ";
    private readonly Words _words = new(culture);

    /// <summary>Stage, event, city, class of firms and size, such as <c>signed · ≥ 30 亿元</c>.</summary>
    /// <param name="statistic">A statistic of the scenario's world.</param>
    public string Of(Statistic statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        return string.Join(Separator, Parts(statistic));
    }

    private IEnumerable<string> Parts(Statistic statistic)
    {
        yield return _words.Stage(FileWords.Of(statistic.Stage, statistic.Metric));
        if (statistic.Event >= 0)
        {
            yield return scenario.Names.Events[statistic.Event].In(culture);
        }

        if (statistic.City >= 0)
        {
            yield return scenario.Names.Cities[statistic.City].In(culture);
        }

        if (statistic.FirmClass >= 0)
        {
            yield return scenario.Names.FirmClasses[statistic.FirmClass].In(culture);
        }

        if (statistic.AtLeast.Wan > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"≥ {statistic.AtLeast.Yi:0.####} {FileWords.Yi}");
        }

        if (statistic.Below.Wan > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"< {statistic.Below.Yi:0.####} {FileWords.Yi}");
        }
    }
}
