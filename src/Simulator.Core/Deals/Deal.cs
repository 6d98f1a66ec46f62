using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Core.Deals;

/// <summary>A deal between a firm and a city: its terms, its stage, and how far its clocks have run.</summary>
/// <remarks>docs/model/clocks.md. Times are weeks since the start of the campaign, NaN where a stage was not reached. State of one city in
/// one replicate; changed by <see cref="DealStep"/> only. Not thread-safe.</remarks>
public struct Deal
{
    /// <summary>What is left of the forward clock's threshold, unitless multiples of its mean.</summary>
    public double Forward;

    /// <summary>What is left of the lapse clock's threshold, unitless.</summary>
    public double Lapse;

    /// <summary>What the forward clock loses in a week at the present pace, unitless.</summary>
    internal double ForwardPerWeek;

    /// <summary>What the lapse clock loses in a week at the present pace, unitless.</summary>
    internal double LapsePerWeek;

    /// <summary>Number of the pace for which the losses hold; 0 for none.</summary>
    internal int PaceNumber;

    /// <summary>Stage reached.</summary>
    public Stage Stage;

    /// <summary>Whether the investor was registered locally before.</summary>
    public bool Existing;

    /// <summary>Identity.</summary>
    public DealKey Key;

    /// <summary>Hash of the firm, or of the earlier signing, by which the deal enters draws.</summary>
    public uint FirmHash;

    /// <summary>Hash of the city.</summary>
    public uint CityHash;

    /// <summary>A: the contract's amount.</summary>
    public Money Amount;

    /// <summary>H: the amount that is announced.</summary>
    public Money Headline;

    /// <summary>Money in place.</summary>
    public Money Funds;

    /// <summary>ρ: share of the amount that is realised, unitless.</summary>
    public double Realised;

    /// <summary>What the forward clock's threshold was when it was wound up, unitless multiples of its mean.</summary>
    public double Threshold;

    /// <summary>Mean of the forward clock, weeks; infinite where there is none.</summary>
    public double MeanWeeks;

    /// <summary>When a ready deal is signed, weeks.</summary>
    public double SigningWeeks;

    /// <summary>ℓ: land, 亩.</summary>
    public double LandMu;

    /// <summary>x: incentive agreed on, share of the amount.</summary>
    public double Incentive;

    /// <summary>L: leader attention, unitless, in [0, 1).</summary>
    public double Leader;

    /// <summary>How the firm was first met.</summary>
    public Channel Channel;

    /// <summary>Position of the region of the firm's head office, or -1.</summary>
    public int Region;

    /// <summary>Position of the event at which it is or will be signed, or -1.</summary>
    public int Event;

    /// <summary>When each of its stages was reached.</summary>
    public DealTimes Times;

    /// <summary>Whether nothing can happen to it any more.</summary>
    public readonly bool IsOver => Stage is Stage.InProduction or Stage.Lapsed or Stage.Withdrawn;

    /// <summary>Whether it is being negotiated: engaged and not yet signed.</summary>
    public readonly bool IsNegotiated => Stage is Stage.Engaged or Stage.Visited or Stage.Intent or Stage.Ready;

    /// <summary>Whether it has been signed, whatever came after.</summary>
    public readonly bool IsSigned => !double.IsNaN(Times.SignedWeeks);
}
