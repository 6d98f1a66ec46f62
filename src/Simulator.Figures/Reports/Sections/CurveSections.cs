using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Figures.Reports.Blocks;

namespace Simulator.Figures.Reports.Sections;

/// <summary>Sign-up and landing week by week.</summary>
internal static class CurveSections
{
    public static Section SignUp(RunContext context) => new("sign-up", context.Text.SignUpHeading,
    [
        Figure(context, "signed-count", Stage.Signed, Metric.Count, withCohort: false),
        Figure(context, "signed-amount", Stage.Signed, Metric.TotalInvestment, withCohort: false),
    ]);

    public static Section Landing(RunContext context) => new("landing", context.Text.LandingHeading,
    [
        Figure(context, "registered-count", Stage.Registered, Metric.Count, withCohort: true),
        Figure(context, "started-count", Stage.Started, Metric.Count, withCohort: true),
        Figure(context, "production-count", Stage.InProduction, Metric.Count, withCohort: true),
        Figure(context, "funds", Stage.Funded, Metric.FundsInPlace, withCohort: true),
    ]);

    private static Figure Figure(RunContext context, string id, Stage stage, Metric metric, bool withCohort) =>
        new CurveFigure(context, id, stage, metric, withCohort).Build();
}
