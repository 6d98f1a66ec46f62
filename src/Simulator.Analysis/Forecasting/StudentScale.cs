namespace Simulator.Analysis.Forecasting;

/// <summary>A Student t predictive distribution on the scale of the link.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Location">Median.</param>
/// <param name="Scale">Scale, above 0.</param>
/// <param name="Freedom">Degrees of freedom, above 0.</param>
internal readonly record struct StudentScale(double Location, double Scale, double Freedom)
{
    /// <summary>The sum of two independent variates, by moments: locations and squared scales add.</summary>
    public static StudentScale Sum(StudentScale a, StudentScale b) => new(
        a.Location + b.Location, Math.Sqrt((a.Scale * a.Scale) + (b.Scale * b.Scale)), Math.Min(a.Freedom, b.Freedom));
}
