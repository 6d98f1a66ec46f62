using System.Collections.Immutable;
using Simulator.Core.Strategies;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;

namespace Simulator.Scenarios.Strategies;

/// <summary>Makes the strategies that cities follow.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class StrategyBuilder
{
    private static readonly ImmutableArray<(string Word, Channel Channel)> Channels = Words.All<Channel>();

    private readonly Dictionary<string, Strategy> _custom;
    private readonly Dictionary<string, string> _byCity;
    private readonly string _default;

    public StrategyBuilder(Section root)
    {
        _custom = root.Get(CustomStrategyKeys.CustomStrategies)
            .ToDictionary(entry => entry.Name, entry => Custom(entry.Name, entry.Value), StringComparer.Ordinal);
        var assignment = root.Get(StrategyKeys.Strategies);
        _default = assignment.Get(StrategyKeys.Default);
        _byCity = assignment.Get(StrategyKeys.Cities).ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
    }

    /// <summary>The strategy of a city.</summary>
    public Strategy Of(string city) => Named(_byCity.GetValueOrDefault(city, _default));

    /// <summary>A strategy of the file, or one that comes with the model.</summary>
    public Strategy Named(string id) => _custom.GetValueOrDefault(id) ?? StrategyCatalog.Find(id)!;

    private static Strategy Custom(string id, Section custom)
    {
        var basis = custom.Get(CustomStrategyKeys.Base);
        var factors = custom.Get(CustomStrategyKeys.Factors);
        return basis with
        {
            Id = id,
            Shares = custom.Has(CustomStrategyKeys.Shares) ? SharesOf(custom.Get(CustomStrategyKeys.Shares)) : basis.Shares,
            FitFactor = factors.Find(FactorKeys.Fit) ?? basis.FitFactor,
            TieFactor = factors.Find(FactorKeys.Tie) ?? basis.TieFactor,
            GapFactor = factors.Find(FactorKeys.Gap) ?? basis.GapFactor,
            OfficerFactor = factors.Find(FactorKeys.Officers) ?? basis.OfficerFactor,
            SessionRank = custom.Find(CustomStrategyKeys.SessionRank) ?? basis.SessionRank,
            SavesForEvents = custom.Find(CustomStrategyKeys.SavesForEvents) ?? basis.SavesForEvents,
            Indiscriminate = custom.Find(CustomStrategyKeys.Indiscriminate) ?? basis.Indiscriminate,
        };
    }

    private static ImmutableArray<double> SharesOf(Items<double> shares)
    {
        var byChannel = new double[Strategy.ChannelCount];
        foreach (var share in shares)
        {
            byChannel[(int)Channels.First(pair => pair.Word == share.Name).Channel] = share.Value;
        }

        return [.. byChannel];
    }
}
