using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Core.Parameters;
using Simulator.Core.Strategies;
using Simulator.Testing;

namespace Simulator.Core.Tests.Firms;

public sealed class FirmStepAttendTests
{
    private static readonly AttendanceParameters Parameters = new();
    private static readonly Invitation Plain = new(0, 0, Channel.SmallTeam, -1, 0, ByChamber: false);

    [Fact]
    public void AttendanceLogit_OfEachPart_AddsItsCoefficient()
    {
        var invitation = Plain with { Rank = 2, ByChamber = true };

        // −1.2 + 0.6·2 + 0.8·0.5 + 0.6 + 0.5·0.4 + 0.4·1 − 0.3·2 − 0.5·1 − 0.3·1.
        FirmStep.AttendanceLogit(invitation, new AttendanceCircumstances(0.5, 0.4, 1, 1, 2, 1), Parameters).ShouldBe(0.2, 1e-14);
    }

    [Theory]
    [InlineData(-1.2)]
    [InlineData(0)]
    [InlineData(2.5)]
    public void Comes_OverManyFirms_HasTheLogisticProbability(double logit)
    {
        const int Size = 50_000;
        var draws = new KeyedDraws(2, 0);
        var expected = 1 / (1 + Math.Exp(-logit));

        var share = Enumerable.Range(0, Size).Count(firm => FirmStep.Comes(Plain, logit, (uint)firm, 1, 0, draws)) / (double)Size;

        // n = 50 000; five standard errors, error probability 5.7e-7.
        share.ShouldBe(expected, Samples.ShareTolerance(expected, Size));
    }

    [Fact]
    public void Comes_WithALargerLogit_LosesNobody()
    {
        var draws = new KeyedDraws(2, 0);

        Enumerable.Range(0, 5000).Where(firm =>
            FirmStep.Comes(Plain, -1, (uint)firm, 1, 0, draws)
                && !FirmStep.Comes(Plain, 1, (uint)firm, 1, 0, draws)).ShouldBeEmpty();
    }

    [Fact]
    public void Slot_OfInvitationsInAWeek_TellsThemApart()
    {
        var slots = from e in Enumerable.Range(-1, 5)
                    from channel in Enum.GetValues<Channel>()
            .Take(Strategy.ChannelCount)
                    from chamber in new[] { false, true }
                    select (Plain with { Event = e, Channel = channel, ByChamber = chamber }).Slot;

        slots.ShouldBeUnique();
    }
}
