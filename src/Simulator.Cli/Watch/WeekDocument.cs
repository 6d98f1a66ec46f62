using System.Collections.Immutable;

namespace Simulator.Cli.Watch;

/// <summary>A week of a live world as one JSON object (docs/tutorials/watch.md).</summary>
internal sealed record WeekDocument
{
    public required string Scenario { get; init; }

    public required int Replicate { get; init; }

    public required int Week { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required ImmutableArray<string> Events { get; init; }

    public required ImmutableArray<PitchEntry> Pitches { get; init; }

    public required ImmutableArray<OfferEntry> Offers { get; init; }

    public required ImmutableArray<AnswerEntry> Answers { get; init; }

    public required ImmutableArray<WithdrawalEntry> Withdrawals { get; init; }

    public required ImmutableArray<StageEntry> Stages { get; init; }

    public required ImmutableArray<PlaceEntry> Places { get; init; }

    internal sealed record PitchEntry(string City, string Firm, string Channel, string? Event, double LeaderDays, bool ByChamber, bool Online);

    internal sealed record OfferEntry(string City, string Firm, int BirthWeek, long AmountWan, double LandMu, double IncentiveAskedShare);

    internal sealed record AnswerEntry(string City, string Firm, int BirthWeek, string Answer, string? Reason, double? IncentiveShare);

    internal sealed record WithdrawalEntry(string City, string Firm, int BirthWeek);

    internal sealed record StageEntry(
        string Deal, string City, string? Firm, string Stage, string Date, long AmountWan, string Channel, string? Event, bool ExistingCompany);

    internal sealed record PlaceEntry(
        string Place, int Pitches, long FundsWan, int SignedSoFar, long SignedSoFarWan, int RegisteredSoFar, long RegisteredSoFarWan,
        long FundsSoFarWan);
}
