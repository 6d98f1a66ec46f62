using Simulator.Analysis.Histories;
using Simulator.Analysis.Observation;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Tests.Observation;

public sealed class ReportingStudyTests
{
    private static readonly CampaignHistory Published = HistoryReader.ReadPublished();

    /// <summary>A history made with a known excess: organisers report 1.0 logit more than audits.</summary>
    [Fact]
    public void Excess_OfAMadeHistory_IsFoundAgain()
    {
        var rows = Enumerable.Range(0, 60).Select(i =>
        {
            var (audit, months) = (i % 2 == 0, 3 + (i * 7 % 30));
            var logit = 0.3 + (0.4 * Math.Log((months + 1) / 13.0)) + (audit ? 0 : 1) + (0.3 * Math.Sin(i * 12.9898));
            return FormattableString.Invariant($"{Regions[i % 20]},c{i},{(audit ? "audit" : "organiser")},start_rate,{100 / (1 + Math.Exp(-logit))},{months}");
        });
        var history = HistoryReader.Read(
            "region,campaign,counted_by,metric,value,elapsed_months_since_signing\n" + string.Join('\n', rows) + "\n",
            "made.csv", System.Globalization.CultureInfo.InvariantCulture);

        var effect = ReportingStudy.Effects(history).ShouldHaveSingleItem();

        (effect.Figures, effect.ByOrganisers).ShouldBe((60, 30));
        effect.Mean.ShouldBe(1, 0.2);
        effect.Low.ShouldBeLessThan(1);
        effect.High.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Layer_OfOrganisers_RaisesSharesAndKeepsThemInside()
    {
        var layer = new ObservationLayer([new ReportingEffect(Outcome.Started, 30, 20, 0.7, 0.2, 1.2, 0.8)]);

        layer.Report(Outcome.Started, 0.5, CountedBy.Audit, 1, 0).ShouldBe(0.5, 1e-12);
        layer.Report(Outcome.Started, 0.5, CountedBy.Press, 0, 0).ShouldBe(1 / (1 + Math.Exp(-0.7)), 1e-12);
        layer.Report(Outcome.Started, 0.999, CountedBy.Organiser, 3, 3).ShouldBeLessThan(1);
        layer.Report(Outcome.Started, 1.2, CountedBy.Organiser, 0, 0).ShouldBe(1.2);
        layer.Report(Outcome.Funds, 0.5, CountedBy.Organiser, 0, 0).ShouldBe(0.5);
    }

    [Fact]
    public void Priors_OfThePublishedHistory_AreOrderedAndInRange()
    {
        var priors = HistoryPriors.Estimate(Published);

        priors.ShouldAllBe(prior => prior.Low <= prior.Median && prior.Median <= prior.High);
        priors.Select(prior => prior.Path).ShouldContain("params.landing.realised");
    }

    private static readonly string[] Regions =
    [
        "北京", "天津", "河北", "山西", "辽宁", "吉林", "上海", "江苏", "浙江", "安徽",
        "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "广西", "海南", "重庆",
    ];
}
