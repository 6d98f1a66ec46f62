using BenchmarkDotNet.Attributes;
using Simulator.Core.Deals;
using Simulator.Core.Draws;
using Simulator.Core.Events;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Numerics;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Bench;

/// <summary>The steps that are called most. None of them allocates.</summary>
[MemoryDiagnoser]
public class StepBenchmarks
{
    private const int Firms = 1000;
    private static readonly KeyedDraws Draws = new(1, 2);
    private static readonly ModelParameters Model = ModelParameters.Default;
    private readonly uint[] _hashes = [.. Enumerable.Range(0, Firms).Select(firm => EntityHash.Of($"f{firm}"))];
    private readonly float[] _weights = [.. Enumerable.Repeat(1f, Firms)];
    private readonly int[] _found = new int[Firms];
    private readonly double[] _uniforms = new double[Firms];
    private readonly Invitation _invitation = new(0, 1, Channel.SmallTeam, -1, 0, ByChamber: false);
    private readonly Pitch _pitch = new(0, 1, Channel.SmallTeam, -1, 0, ByChamber: false, Online: false, 0.06);
    private readonly TruncatedLogNormal _sizes = new(0.75, 1.75, 0.05, 60);
    private readonly Courtship _courted = Courtship.None;
    private Deal _deal;
    private uint _tick;

    [GlobalSetup]
    public void Engage() => _deal = DealStep.Engage(
        new Offer(1, 0, 5, Money.FromYi(3), 90, 0.01, 0.03, 0, 0, Channel.SmallTeam), 0.03, 5, (11, 12), 0, Model, Draws);

    [Benchmark]
    public double Uniform() => Draws.Uniform(Purpose.Invitation, 11, 12, _tick++);

    [Benchmark]
    public int RaceOfThousandFirms() =>
        KeyedRace.Collect(Draws, Purpose.Targeting, 11, _hashes, _weights, 0.05, _tick++, 0, _found, _uniforms);

    [Benchmark]
    public bool Attend()
    {
        var logit = FirmStep.AttendanceLogit(_invitation, new AttendanceCircumstances(0.6, 0.3, 0.2, 0, 0, 1), Model.Attendance);
        return FirmStep.Comes(_invitation, logit, 11, 12, (int)(_tick++ & 1023), Draws);
    }

    [Benchmark]
    public double Hear()
    {
        var (known, courted) = (default(Acquaintance), _courted);
        FirmStep.Contact(ref known, new AwarenessMap(0.9, 0.05), 1.5, 0.74);
        FirmStep.Consider(ref courted, _pitch);
        return known.AwarenessBase + courted.Incentive;
    }

    [Benchmark]
    public double Utility() => FirmStep.Utility(_courted, new CityStanding(0.2, -0.4, 0.6, 0.1), Model.Choice);

    [Benchmark]
    public Opportunity? Open() => FirmStep.OpenProject(11, _sizes, Money.FromYi(100), (int)(_tick++ & 1023), Model.Opportunity, Draws);

    [Benchmark]
    public double AdvanceDealByAWeek()
    {
        var deal = _deal;
        DealStep.Advance(ref deal, 6, 7, DealPace.Reference, Ceremonies.None, Model, Draws);
        return deal.Forward;
    }
}
