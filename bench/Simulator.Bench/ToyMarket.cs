using System.Diagnostics;

namespace Simulator.Bench;

/// <summary>The least that a market of promotion can be: 14 cities draw 20 of 1,000 firms a week for 52 weeks; the best city of each firm, by
/// quality + fit − load + Gumbel noise, signs it by a logistic, and what is signed lands after a gamma time.</summary>
/// <remarks>A loop as one would write it by hand, without agents, messages or money: the measure of what a pitch of the model costs beside it.</remarks>
internal sealed class ToyMarket
{
    /// <summary>As many as take about a second.</summary>
    public const int UsualReplicates = 1_000;

    private const int Cities = 14;
    private const int Firms = 1_000;
    private const int Weeks = 52;
    private const int CallsPerWeek = 20;
    private const int Sectors = 8;
    private const double SigningBase = -6;
    private const double LoadWeight = 0.02;
    private const double LandingMeanWeeks = 20;
    private const int LandingShape = 3;

    private readonly double[] _quality = new double[Cities];
    private readonly double[] _fit = new double[Cities * Sectors];
    private readonly int[] _sectors = new int[Firms];
    private readonly int[] _load = new int[Cities];
    private readonly bool[] _signed = new bool[Firms];
    private readonly int[] _firms = new int[Firms];
    private readonly double[] _best = new double[Firms];
    private readonly int[] _city = new int[Firms];
    private readonly int[] _week = new int[Firms];
    private readonly List<double>[] _landings = [.. Enumerable.Range(0, Cities).Select(_ => new List<double>())];
    private ulong _state;

    /// <summary>Pitches made.</summary>
    public long Pitches { get; private set; }

    /// <summary>Landings by the end of the year, so that nothing of the loop can be left out.</summary>
    public long Landed { get; private set; }

    /// <summary>Runs replicates, after a warm-up, and says what a pitch costs.</summary>
    /// <param name="replicates">Number of replicates.</param>
    /// <returns>Processor time per pitch, nanoseconds.</returns>
    public static double NanosecondsPerPitch(int replicates)
    {
        var market = new ToyMarket();
        market.Run(replicates / 4);
        var before = market.Pitches;
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        market.Run(replicates);
        process.Refresh();
        var elapsed = process.TotalProcessorTime - cpu;
        Console.WriteLine(FormattableString.Invariant(
            $"toy: {replicates} replicates, {market.Pitches - before} pitches, {market.Landed} landed, {elapsed.TotalSeconds:F2} s of processor time"));
        return elapsed.TotalNanoseconds / (market.Pitches - before);
    }

    private void Run(int replicates)
    {
        for (var replicate = 0; replicate < replicates; replicate++)
        {
            Begin((ulong)replicate);
            for (var week = 0; week < Weeks; week++)
            {
                Advance(week);
            }

            foreach (var times in _landings)
            {
                Landed += times.Count(time => time < Weeks);
            }
        }
    }

    private void Begin(ulong replicate)
    {
        _state = (replicate * 0x9E3779B97F4A7C15) + 1;
        Array.Clear(_load);
        Array.Clear(_signed);
        Array.Fill(_week, -1);
        for (var city = 0; city < Cities; city++)
        {
            _quality[city] = Uniform();
            _landings[city].Clear();
        }

        for (var i = 0; i < _fit.Length; i++)
        {
            _fit[i] = Uniform();
        }

        for (var firm = 0; firm < Firms; firm++)
        {
            (_firms[firm], _sectors[firm]) = (firm, (int)(Sectors * Uniform()));
        }
    }

    /// <summary>All cities call; then every firm that was called looks at the best offer it has.</summary>
    private void Advance(int week)
    {
        for (var city = 0; city < Cities; city++)
        {
            for (var call = 0; call < CallsPerWeek; call++)
            {
                var other = call + (int)((Firms - call) * Uniform());
                (_firms[call], _firms[other]) = (_firms[other], _firms[call]);
                Pitch(city, _firms[call], week);
            }
        }

        for (var firm = 0; firm < Firms; firm++)
        {
            if (_week[firm] == week)
            {
                Decide(firm, week);
            }
        }
    }

    private void Pitch(int city, int firm, int week)
    {
        Pitches++;
        var utility = _quality[city] + _fit[(city * Sectors) + _sectors[firm]] - (LoadWeight * _load[city]) - Math.Log(-Math.Log(Uniform()));
        if (_week[firm] != week || utility > _best[firm])
        {
            (_week[firm], _best[firm], _city[firm]) = (week, utility, city);
        }
    }

    private void Decide(int firm, int week)
    {
        if (_signed[firm] || Uniform() * (1 + Math.Exp(-SigningBase - _best[firm])) >= 1)
        {
            return;
        }

        (_signed[firm], _load[_city[firm]]) = (true, _load[_city[firm]] + 1);
        var wait = 0.0;
        for (var stage = 0; stage < LandingShape; stage++)
        {
            wait -= Math.Log(Uniform()) * LandingMeanWeeks / LandingShape;
        }

        _landings[_city[firm]].Add(week + wait);
    }

    /// <summary>SplitMix64, in (0, 1).</summary>
    private double Uniform()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (((mixed ^ (mixed >> 31)) >> 11) + 0.5) / (1L << 53);
        }
    }
}
