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
    private readonly Relation _relation = Relation.Unknown;
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
        var logit = AttendanceStep.Logit(_invitation, new AttendanceCircumstances(0.6, 0.3, 0.2, 0, 0, 1), Model.Attendance);
        return AttendanceStep.Comes(_invitation, logit, 11, 12, (int)(_tick++ & 1023), Draws);
    }

    [Benchmark]
    public Relation Hear() => RelationStep.Consider(
        RelationStep.Contact(Relation.Unknown, new AwarenessMap(0.9, 0.05), 1.5, 0.74), _pitch, 5, 0.3);

    [Benchmark]
    public double Utility() => ChoiceStep.Utility(_relation, new CityStanding(0.2, -0.4, 0.6, 0.1), Model.Choice);

    [Benchmark]
    public Opportunity? Open() => OpportunityStep.Open(11, _sizes, Money.FromYi(100), (int)(_tick++ & 1023), Model.Opportunity, Draws);

    [Benchmark]
    public Deal AdvanceDealByAWeek() => DealStep.Advance(_deal, 6, 7, DealPace.Reference, Ceremonies.None, Model, Draws);
}
