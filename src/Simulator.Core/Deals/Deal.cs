using Simulator.Core.Strategies;
using Simulator.Core.Units;

namespace Simulator.Core.Deals;

/// <summary>A deal between a firm and a city: its terms, its stage, and how far its clocks have run.</summary>
/// <remarks>docs/model/clocks.md. Times are weeks since the start of the campaign, NaN where a stage was not reached.
/// Immutable and thread-safe.</remarks>
public readonly record struct Deal
{
    /// <summary>Identity.</summary>
    public required DealKey Key { get; init; }

    /// <summary>Hash of the firm, or of the earlier signing, by which the deal enters draws.</summary>
    public required uint FirmHash { get; init; }

    /// <summary>Hash of the city.</summary>
    public required uint CityHash { get; init; }

    /// <summary>A: the contract's amount.</summary>
    public required Money Amount { get; init; }

    /// <summary>H: the amount that is announced.</summary>
    public Money Headline { get; init; }

    /// <summary>ℓ: land, 亩.</summary>
    public double LandMu { get; init; }

    /// <summary>x: incentive agreed on, share of the amount.</summary>
    public double Incentive { get; init; }

    /// <summary>L: leader attention, unitless, in [0, 1).</summary>
    public double Leader { get; init; }

    /// <summary>ρ: share of the amount that is realised, unitless.</summary>
    public double Realised { get; init; }

    /// <summary>Money in place.</summary>
    public Money Funds { get; init; }

    /// <summary>How the firm was first met.</summary>
    public Channel Channel { get; init; }

    /// <summary>Position of the region of the firm's head office, or -1.</summary>
    public int Region { get; init; }

    /// <summary>Position of the event at which it is or will be signed, or -1.</summary>
    public int Event { get; init; }

    /// <summary>Whether the investor was registered locally before.</summary>
    public bool Existing { get; init; }

    /// <summary>Stage reached.</summary>
    public Stage Stage { get; init; }

    /// <summary>What is left of the forward clock's threshold, unitless multiples of its mean.</summary>
    public double Forward { get; init; }

    /// <summary>What the forward clock's threshold was when it was wound up, unitless multiples of its mean.</summary>
    public double Threshold { get; init; }

    /// <summary>What is left of the lapse clock's threshold, unitless.</summary>
    public double Lapse { get; init; }

    /// <summary>Mean of the forward clock, weeks; infinite where there is none.</summary>
    public double MeanWeeks { get; init; }

    /// <summary>When a ready deal is signed, weeks.</summary>
    public double SigningWeeks { get; init; }

    /// <summary>When the times of its stages were.</summary>
    public DealTimes Times { get; init; }

    /// <summary>Whether nothing can happen to it any more.</summary>
    public bool IsOver => Stage is Stage.InProduction or Stage.Lapsed or Stage.Withdrawn;

    /// <summary>Whether it is being negotiated: engaged and not yet signed.</summary>
    public bool IsNegotiated => Stage is Stage.Engaged or Stage.Visited or Stage.Intent or Stage.Ready;

    /// <summary>Whether it has been signed, whatever came after.</summary>
    public bool IsSigned => !double.IsNaN(Times.SignedWeeks);
}
