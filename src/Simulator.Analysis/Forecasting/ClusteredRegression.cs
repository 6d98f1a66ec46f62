using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Simulator.Analysis.Forecasting;

/// <summary>Bayesian linear regression whose residuals share a part within a region and within a campaign (F1–F3).</summary>
/// <remarks>docs/model/forecasts.md. Conjugate: coefficients are normal given the residual variance, that is inverse gamma; so the
/// predictive distribution is a Student t in closed form (Gelman et al. 2013, ch. 14). The shares are those of the grid with the
/// largest marginal likelihood. Immutable and thread-safe.</remarks>
internal sealed class ClusteredRegression
{
    /// <summary>Prior standard deviations in units of the residual one: wide for the level, narrow for what a covariate does, so that a
    /// covariate that few figures tell about stays near nothing.</summary>
    private const double InterceptSd = 3;
    private const double CoefficientSd = 1;

    /// <summary>The prior guess of the residual variance weighs as much as four figures: 2 × shape.</summary>
    private const double PriorShape = 2;

    private readonly IReadOnlyList<RegressionRow> _rows;
    private readonly Fit _fit;

    private ClusteredRegression(IReadOnlyList<RegressionRow> rows, Fit fit) => (_rows, _fit) = (rows, fit);

    /// <summary>Shares of the residual variance in force.</summary>
    public ClusterShares Shares => _fit.Shares;

    /// <summary>Posterior mean of the residual standard deviation, on the scale of the link.</summary>
    public double ResidualSd => Math.Sqrt(_fit.Scale / (_fit.Shape - 1));

    /// <summary>Learns from rows.</summary>
    /// <param name="rows">At least one row; all with the same covariates.</param>
    /// <param name="residualSd">Prior guess of the residual standard deviation, on the scale of the link.</param>
    public static ClusteredRegression Learn(IReadOnlyList<RegressionRow> rows, double residualSd)
    {
        var prior = PriorCovariance(rows);
        return new ClusteredRegression(
            rows, ClusterShares.Grid.Select(shares => new Fit(rows, prior, shares, residualSd)).MaxBy(fit => fit.LogLikelihood)!);
    }

    /// <summary>The predictive distribution of a response.</summary>
    /// <param name="row">The row; its response is not looked at.</param>
    public StudentScale Predict(RegressionRow row)
    {
        var common = Vector<double>.Build.Dense(_rows.Count, i => PriorBetween(_rows[i], row) + _fit.Shares.Between(_rows[i], row));
        var variance = PriorBetween(row, row) + 1 + row.ExtraVariance - common.DotProduct(_fit.Inverse * common);
        return new StudentScale(common.DotProduct(_fit.Weights), Math.Sqrt(variance * _fit.Scale / _fit.Shape), 2 * _fit.Shape);
    }

    /// <summary>Posterior of one coefficient.</summary>
    /// <param name="at">Its position among the covariates.</param>
    public StudentScale Coefficient(int at)
    {
        var prior = at == 0 ? InterceptSd * InterceptSd : CoefficientSd * CoefficientSd;
        var common = Vector<double>.Build.Dense(_rows.Count, i => _rows[i].Covariates[at] * prior);
        var variance = prior - common.DotProduct(_fit.Inverse * common);
        return new StudentScale(common.DotProduct(_fit.Weights), Math.Sqrt(variance * _fit.Scale / _fit.Shape), 2 * _fit.Shape);
    }

    /// <summary>Residuals of every row as standard normal scores, each predicted without any row of its region.</summary>
    /// <remarks>In closed form: with K the covariance of all rows and B the rows of a region, the residuals of B given the others are
    /// (K⁻¹)_BB⁻¹ (K⁻¹y)_B (Rasmussen and Williams 2006, eq. 5.12, by blocks). Learning again for every region would take an inversion of
    /// the whole matrix each; a test compares both.</remarks>
    public double[] ScoresWithoutOwnRegion()
    {
        var scores = new double[_rows.Count];
        foreach (var region in Enumerable.Range(0, _rows.Count).GroupBy(i => _rows[i].Region))
        {
            Score([.. region], scores);
        }

        return scores;
    }

    private void Score(int[] block, double[] scores)
    {
        var inverse = Matrix<double>.Build.Dense(block.Length, block.Length, (i, j) => _fit.Inverse[block[i], block[j]]).Inverse();
        var weights = Vector<double>.Build.Dense(block.Length, i => _fit.Weights[block[i]]);
        var residuals = inverse * weights;
        var shape = _fit.Shape - (block.Length / 2.0);
        var scale = _fit.Scale - (weights.DotProduct(residuals) / 2);
        for (var i = 0; i < block.Length; i++)
        {
            var standard = residuals[i] / Math.Sqrt(inverse[i, i] * scale / shape);
            scores[block[i]] = StudentScale.NormalScore(standard, 2 * shape);
        }
    }

    private static double PriorBetween(RegressionRow a, RegressionRow b)
    {
        var sum = InterceptSd * InterceptSd * a.Covariates[0] * b.Covariates[0];
        for (var at = 1; at < a.Covariates.Length; at++)
        {
            sum += CoefficientSd * CoefficientSd * a.Covariates[at] * b.Covariates[at];
        }

        return sum;
    }

    private static double[,] PriorCovariance(IReadOnlyList<RegressionRow> rows)
    {
        var covariance = new double[rows.Count, rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                covariance[i, j] = covariance[j, i] = PriorBetween(rows[i], rows[j]);
            }
        }

        return covariance;
    }

    /// <summary>What follows from one choice of shares.</summary>
    private sealed class Fit
    {
        private readonly Cholesky<double> _cholesky;
        private Matrix<double>? _inverse;

        public Fit(IReadOnlyList<RegressionRow> rows, double[,] prior, ClusterShares shares, double residualSd)
        {
            var covariance = Matrix<double>.Build.DenseOfArray(prior);
            for (var i = 0; i < rows.Count; i++)
            {
                covariance[i, i] += 1 + rows[i].ExtraVariance;
                for (var j = 0; j < i; j++)
                {
                    covariance[i, j] = covariance[j, i] += shares.Between(rows[i], rows[j]);
                }
            }

            // Coefficients are integrated out: the responses are one Student t vector, whose covariance is prior plus noise. A history
            // has hundreds of rows, so a decomposition of it costs less than it would take to sample.
            _cholesky = covariance.Cholesky();
            var response = Vector<double>.Build.Dense(rows.Count, i => rows[i].Response);
            Shares = shares;
            Weights = _cholesky.Solve(response);
            Shape = PriorShape + (rows.Count / 2.0);
            Scale = (PriorShape * residualSd * residualSd) + (response.DotProduct(Weights) / 2);
            LogLikelihood = (-_cholesky.DeterminantLn / 2) - (Shape * Math.Log(Scale));
        }

        public ClusterShares Shares { get; }

        public Matrix<double> Inverse => _inverse ??= _cholesky.Solve(Matrix<double>.Build.DenseIdentity(Weights.Count));

        public Vector<double> Weights { get; }

        /// <summary>Shape of the posterior of the residual variance.</summary>
        public double Shape { get; }

        /// <summary>Scale of the posterior of the residual variance.</summary>
        public double Scale { get; }

        /// <summary>Logarithm of the marginal likelihood, up to a constant.</summary>
        public double LogLikelihood { get; }
    }
}

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

/// <summary>One observation of a regression.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Covariates">Covariates, the first of them 1.</param>
/// <param name="Response">Response on the scale of the link.</param>
/// <param name="ExtraVariance">Variance of its own beside the residual variance, as a multiple of that.</param>
/// <param name="Region">Region: residuals of one region are correlated.</param>
/// <param name="Campaign">Campaign: residuals of one campaign are correlated more.</param>
internal sealed record RegressionRow(double[] Covariates, double Response, double ExtraVariance, string Region, string Campaign);
