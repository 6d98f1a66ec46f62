using System.Collections.Immutable;
using MathNet.Numerics.Distributions;
using Simulator.Analysis.Forecasting;
using Simulator.Analysis.Histories;
using Simulator.Analysis.Runs;
using Simulator.Core.Reporting;

namespace Simulator.Analysis.Observation;

/// <summary>Priors of landing delays, funds and sizes and their spread over regions (O3).</summary>
/// <remarks>docs/model/observation.md. Curves of started projects and of funds are those that audits and tallies would count in a region
/// that was not seen; a gamma(4) delay with a ceiling is fitted to the low, the median and the high curve (M15), the realised share is
/// the ratio of funds to starts after three years (M16). Pure and thread-safe.</remarks>
public static class HistoryPriors
{
    private const double GammaShape = 4;
    private const double WeeksPerMonth = 52.1775 / 12;
    private const double ShortestWeeks = 2;
    private const double LongestWeeks = 104;
    private const double LowestCeiling = 0.3;
    private const double CeilingStep = 0.02;
    private static readonly double[] Months = [3, 6, 12, 24, 36];

    /// <summary>Curves of started projects and of funds.</summary>
    /// <param name="history">The history.</param>
    public static ImmutableArray<CurvePoint> Curves(CampaignHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var model = ForecastModel.Learn(ForecastCase.AllOf(history.Figures));
        return
        [
            .. from outcome in new[] { Outcome.Fulfilled, Outcome.Started, Outcome.Produced, Outcome.Funds }
               where model.Of(outcome) is not null
               from months in Months
               select Point(model, outcome, months),
        ];
    }

    /// <summary>The priors.</summary>
    /// <param name="history">The history.</param>
    public static ImmutableArray<PriorEstimate> Estimate(CampaignHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var curves = Curves(history).ToLookup(point => point.Outcome);
        var priors = ImmutableArray.CreateBuilder<PriorEstimate>();
        var starts = curves[Outcome.Started].ToArray();
        if (starts.Length > 0)
        {
            var figures = Count(history, Outcome.Started);
            var fits = new[] { Fit(starts, point => point.High), Fit(starts, point => point.Median), Fit(starts, point => point.Low) };
            var (shortest, longest) = (fits.Min(fit => fit.Weeks), fits.Max(fit => fit.Weeks));
            priors.Add(new PriorEstimate("landing: signing to start", shortest, fits[1].Weeks, longest, "wk", figures));
            priors.Add(new PriorEstimate("landing: ceiling of starts", fits[2].Ceiling, fits[1].Ceiling, fits[0].Ceiling, "1", figures));
        }

        if (starts.Length > 0 && curves[Outcome.Funds].LastOrDefault() is { } funds)
        {
            var started = starts[^1];
            priors.Add(new PriorEstimate(
                "params.landing.realised", funds.Low / started.Median, funds.Median / started.Median, Math.Min(1, funds.High / started.Median), "1",
                Count(history, Outcome.Funds)));
        }

        AddSizes(history, priors);
        return priors.ToImmutable();
    }

    private static void AddSizes(CampaignHistory history, ImmutableArray<PriorEstimate>.Builder priors)
    {
        var model = ForecastModel.Learn(ForecastCase.AllOf(history.Figures));
        if (model.Of(Outcome.SignedAmount) is not { } learnt)
        {
            return;
        }

        foreach (var level in new[] { CampaignLevel.Province, CampaignLevel.City, CampaignLevel.County })
        {
            var at = learnt.Predict(new ForecastCase(Probe("signed_amount", 0, level), Signed: 100, AmountYi: 1, IsCountOnly: false));
            double Mean(double probability) => Math.Exp(at.Quantile(probability));
            var name = level.ToString().ToLowerInvariant();
            priors.Add(new PriorEstimate(
                $"size: mean amount, {name}", Mean(Quantiles.Low), Mean(Quantiles.Median), Mean(Quantiles.High), "亿元",
                Count(history, Outcome.SignedAmount)));
        }
    }

    /// <summary>Mean delay and ceiling of the gamma(4) curve nearest to a curve by least squares, on a grid.</summary>
    private static (double Weeks, double Ceiling) Fit(CurvePoint[] curve, Func<CurvePoint, double> share) => (
        from weeks in Enumerable.Range((int)ShortestWeeks, (int)(LongestWeeks - ShortestWeeks) + 1)
        from step in Enumerable.Range(0, (int)Math.Round((1 - LowestCeiling) / CeilingStep) + 1)
        let ceiling = LowestCeiling + (step * CeilingStep)
        let error = curve.Sum(point => Square(share(point) - (ceiling * Gamma.CDF(GammaShape, GammaShape / weeks, point.Months * WeeksPerMonth))))
        orderby error
        select ((double)weeks, ceiling)).First();

    private static CurvePoint Point(ForecastModel model, Outcome outcome, double months)
    {
        var learnt = model.Of(outcome)!;
        var probe = Probe(MetricOf(outcome), months, CampaignLevel.Province);
        var at = learnt.Predict(new ForecastCase(probe, Signed: null, AmountYi: null, IsCountOnly: false));
        double Share(double probability) =>
            ShareFeatures.Share(at.Quantile(probability));
        return new CurvePoint(outcome, months, Share(Quantiles.Low), Share(Quantiles.Median), Share(Quantiles.High));
    }

    private static string MetricOf(Outcome outcome) => outcome switch
    {
        Outcome.Fulfilled => "fulfil_rate",
        Outcome.Started => "start_rate",
        Outcome.Produced => "production_rate",
        _ => "funds_in_place_rate",
    };

    private static CampaignFigure Probe(string metric, double months, CampaignLevel level) => new()
    {
        Id = "",
        Line = 0,
        Region = "",
        Province = "",
        Campaign = "",
        Start = "",
        Level = level,
        Kind = CampaignKind.Other,
        CountedBy = CountedBy.Statistics,
        Metric = metric,
        Reading = MetricReading.Of(metric),
        Value = 1,
        Unit = "",
        UnitYi = 1,
        ElapsedMonths = months,
        ElapsedIsPrinted = true,
    };

    private static int Count(CampaignHistory history, Outcome outcome) =>
        history.Figures.Count(figure => figure.Reading.IsKnown && figure.Reading.Outcome == outcome);

    private static double Square(double value) => value * value;
}

/// <summary>A prior of a model parameter, estimated from a history.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Path">Path in scenario files, as <c>--set</c> takes it.</param>
/// <param name="Low">Value for a region at the 5% point, in the parameter's unit.</param>
/// <param name="Median">Value for the median region, in the parameter's unit.</param>
/// <param name="High">Value for a region at the 95% point, in the parameter's unit.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Figures">Figures from which it is learnt.</param>
public sealed record PriorEstimate(string Path, double Low, double Median, double High, string Unit, int Figures);

/// <summary>The share that audits and tallies count after some months, for regions that were not seen.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Outcome">The outcome.</param>
/// <param name="Months">Months since signing.</param>
/// <param name="Low">5% quantile over regions, in [0, 1].</param>
/// <param name="Median">Median, in [0, 1].</param>
/// <param name="High">95% quantile over regions, in [0, 1].</param>
public sealed record CurvePoint(Outcome Outcome, double Months, double Low, double Median, double High);
