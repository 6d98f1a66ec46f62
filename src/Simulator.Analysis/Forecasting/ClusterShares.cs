namespace Simulator.Analysis.Forecasting;

/// <summary>Shares of the residual variance that a region's and a campaign's figures have in common.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Region">Share common to a region, in [0, 1).</param>
/// <param name="Campaign">Further share common to a campaign, in [0, 1).</param>
internal readonly record struct ClusterShares(double Region, double Campaign)
{
    /// <summary>The grid over which the marginal likelihood is compared.</summary>
    public static readonly ClusterShares[] Grid =
    [
        .. from region in new[] { 0, 0.15, 0.3 } from campaign in new[] { 0, 0.3 } select new ClusterShares(region, campaign),
    ];

    /// <summary>Correlation of two residuals.</summary>
    public double Between(RegressionRow a, RegressionRow b) =>
        a.Region != b.Region ? 0 : a.Campaign != b.Campaign ? Region : Region + Campaign;
}
