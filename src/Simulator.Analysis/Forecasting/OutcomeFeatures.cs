namespace Simulator.Analysis.Forecasting;

/// <summary>Link, covariates and noise of one outcome (F4, F5).</summary>
/// <remarks>docs/model/forecasts.md. Immutable and thread-safe.</remarks>
internal abstract record OutcomeFeatures
{
    /// <summary>Prior guess of the residual standard deviation on the scale of the link.</summary>
    public abstract double ResidualSd { get; }

    /// <summary>Whether a case has the response.</summary>
    public abstract bool Teaches(ForecastCase of);

    /// <summary>The row of a case; its response is NaN where it has none.</summary>
    public RegressionRow Row(ForecastCase of) => new(
        Covariates(of), Response(of), ExtraVariance(of), of.Figure.Province, $"{of.Figure.Region}|{of.Figure.Campaign}");

    protected abstract double[] Covariates(ForecastCase of);

    protected abstract double Response(ForecastCase of);

    protected abstract double ExtraVariance(ForecastCase of);

    protected static double Flag(bool value) => value ? 1 : 0;
}
