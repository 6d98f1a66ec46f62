namespace Simulator.Analysis.Forecasting;

/// <summary>One observation of a regression.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Covariates">Covariates, the first of them 1.</param>
/// <param name="Response">Response on the scale of the link.</param>
/// <param name="ExtraVariance">Variance of its own beside the residual variance, as a multiple of that.</param>
/// <param name="Region">Region: residuals of one region are correlated.</param>
/// <param name="Campaign">Campaign: residuals of one campaign are correlated more.</param>
internal sealed record RegressionRow(double[] Covariates, double Response, double ExtraVariance, string Region, string Campaign);
