using System.Collections.Immutable;
using Simulator.Core.Strategies;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;

namespace Simulator.Scenarios.Building;

/// <summary>Strategies by city.</summary>
internal sealed class StrategyBuilder
{
    private readonly Dictionary<string, Strategy> _custom;
    private readonly Dictionary<string, string> _byCity;
    private readonly string _default;

    public StrategyBuilder(Section root)
    {
        _custom = root.Items("custom_strategies").ToDictionary(
            entry => entry.Name, entry => Custom(entry.Name, (Section)entry.Value), StringComparer.Ordinal);
        var assignment = root.Child("strategies")!;
        _default = assignment.Text("default");
        _byCity = assignment.Items("cities").ToDictionary(entry => entry.Name, entry => (string)entry.Value, StringComparer.Ordinal);
    }

    /// <summary>The strategy of a city.</summary>
    public Strategy Of(string city)
    {
        var id = _byCity.GetValueOrDefault(city, _default);
        return _custom.GetValueOrDefault(id) ?? StrategyCatalog.Find(id)!;
    }

    private static Strategy Custom(string id, Section custom)
    {
        var basis = StrategyCatalog.Find(custom.Text("base"))!;
        var factors = custom.Child("factors");
        return basis with
        {
            Id = id,
            Shares = custom.Has("shares") ? SharesOf(custom.Items("shares")) : basis.Shares,
            FitFactor = factors?.FindNumber("fit") ?? basis.FitFactor,
            TieFactor = factors?.FindNumber("tie") ?? basis.TieFactor,
            GapFactor = factors?.FindNumber("gap") ?? basis.GapFactor,
            OfficerFactor = factors?.FindNumber("officers") ?? basis.OfficerFactor,
            SessionRank = (int)(custom.FindNumber("session_rank") ?? basis.SessionRank),
            SavesForEvents = custom.Find("saves_for_events") as bool? ?? basis.SavesForEvents,
            Indiscriminate = custom.Find("indiscriminate") as bool? ?? basis.Indiscriminate,
        };
    }

    private static ImmutableArray<double> SharesOf(ImmutableArray<Item> shares)
    {
        var byChannel = new double[Strategy.ChannelCount];
        foreach (var share in shares)
        {
            byChannel[(int)StrategyTables.Channel(share.Name)] = (double)share.Value;
        }

        return [.. byChannel];
    }
}
