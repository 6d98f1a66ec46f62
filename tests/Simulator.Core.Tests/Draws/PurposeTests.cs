using Simulator.Core.Draws;

namespace Simulator.Core.Tests.Draws;

public sealed class PurposeTests
{
    private const string Pinned =
        "1 Opportunity, 2 Expiry, 3 Size, 4 Land, 5 Taste, 6 Targeting, 7 Invitation, 8 Rounding, 9 Review, 10 Hold, 11 Clock, "
        + "12 Lapse, 13 Withdrawal, 14 Realisation, 15 ExistingEntity, 16 Inflation, 17 Representation, 18 Referral, 19 TieBreak, "
        + "20 Build, 21 Negotiation, 22 Prior, 23 Inbound, 24 CarryOver, 25 Population";

    [Fact]
    public void Purposes_OfPublishedDigests_KeepTheirNumbers() =>
        string.Join(", ", Enum.GetValues<Purpose>().Select(purpose => FormattableString.Invariant($"{(int)purpose} {purpose}")))
            .ShouldStartWith(Pinned);

    [Fact]
    public void Purposes_Always_FitIntoTheCounter() =>
        Enum.GetValues<Purpose>().ShouldAllBe(purpose => (int)purpose > 0 && (int)purpose < 256);
}
