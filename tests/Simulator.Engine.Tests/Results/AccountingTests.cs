using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Results;
using Simulator.Testing;

namespace Simulator.Engine.Tests.Results;

/// <summary>docs/model/accounting.md on rows written by hand.</summary>
public sealed class AccountingTests
{
    /// <summary>Signed before the campaign, started in it.</summary>
    private static readonly DealRow Carried = SampleDeals.Row(
        Stage.Started, firm: -1, times: [(Stage.Signed, -20), (Stage.Registered, -3), (Stage.Started, 4.5)]);

    /// <summary>Signed in the campaign by a company that was registered before.</summary>
    private static readonly DealRow Existing = SampleDeals.Row(
        Stage.InProduction, existing: true,
        times: [(Stage.Engaged, 1), (Stage.Signed, 6.2), (Stage.Registered, 12), (Stage.Started, 14), (Stage.InProduction, 40)]);

    /// <summary>Signed and lost.</summary>
    private static readonly DealRow Lapsed = SampleDeals.Row(
        Stage.Lapsed, times: [(Stage.Engaged, 1), (Stage.Signed, 5), (Stage.Lapsed, 9)]);

    [Theory]
    [InlineData(Stage.Signed, false, false)]
    [InlineData(Stage.Registered, false, false)]
    [InlineData(Stage.Started, true, false)]
    [InlineData(Stage.InProduction, false, false)]
    public void Books_ADealFromBefore_OnFlowOnly(Stage stage, bool flow, bool cohort) => Booked(Carried, stage).ShouldBe((flow, cohort));

    [Theory]
    [InlineData(Stage.Signed, true, true)]
    [InlineData(Stage.Registered, false, false)]
    [InlineData(Stage.Funded, true, true)]
    [InlineData(Stage.Started, true, true)]
    public void Books_AnExistingCompany_RegistersNotAnew(Stage stage, bool flow, bool cohort) =>
        Booked(Existing, stage).ShouldBe((flow, cohort));

    [Theory]
    [InlineData(Stage.Signed, true, true)]
    [InlineData(Stage.Lapsed, true, true)]
    [InlineData(Stage.Withdrawn, false, false)]
    public void Books_ALostDeal_UnderItsOwnEnd(Stage stage, bool flow, bool cohort) => Booked(Lapsed, stage).ShouldBe((flow, cohort));

    [Fact]
    public void Flow_WithExistingAndCarriedDeals_StartsMoreThanItRegisters()
    {
        DealRow[] deals = [Carried, Existing, Lapsed];

        deals.Count(deal => Accounting.Books(deal, Stage.Started, Basis.Flow)).ShouldBe(2);
        deals.Count(deal => Accounting.Books(deal, Stage.Registered, Basis.Flow)).ShouldBe(0);
        deals.Count(deal => Accounting.Books(deal, Stage.Started, Basis.Cohort)).ShouldBe(1);
    }

    [Theory]
    [InlineData(0, Stage.Contacted)]
    [InlineData(1, Stage.Engaged)]
    [InlineData(5, Stage.Engaged)]
    [InlineData(6, Stage.Signed)]
    [InlineData(13, Stage.Signed)]
    [InlineData(14, Stage.Started)]
    [InlineData(39, Stage.Started)]
    [InlineData(40, Stage.InProduction)]
    public void StandsAt_TheEndOfAWeek_IsOneStageOnly(int week, Stage stage) =>
        Enum.GetValues<Stage>().Where(candidate => candidate != Stage.Funded && Accounting.StandsAt(Existing, candidate, week))
            .ShouldBe(stage == Stage.Contacted ? [] : [stage]);

    [Fact]
    public void StandsAt_ALostDeal_NowhereButAtItsEnd()
    {
        Accounting.StandsAt(Lapsed, Stage.Signed, 8).ShouldBeTrue();
        Accounting.StandsAt(Lapsed, Stage.Signed, 9).ShouldBeFalse();
        Accounting.StandsAt(Lapsed, Stage.Engaged, 20).ShouldBeFalse();
    }

    private static (bool Flow, bool Cohort) Booked(in DealRow deal, Stage stage) =>
        (Accounting.Books(deal, stage, Basis.Flow), Accounting.Books(deal, stage, Basis.Cohort));
}
