using Simulator.Core.Units;

namespace Simulator.Core.Provinces;

/// <summary>Levers of a province that a plan sets; null leaves a lever as it is.</summary>
/// <remarks>docs/model/plans.md. Immutable and thread-safe.</remarks>
public sealed record ProvinceLevers
{
    /// <summary>LD: time of its leaders for promotion, days per year.</summary>
    public double? LeaderDaysPerYear { get; init; }

    /// <summary>T: target for signed amount, per year.</summary>
    public Money? SignedTarget { get; init; }

    /// <summary>The province with the levers set.</summary>
    /// <param name="province">Before.</param>
    public ProvinceParameters ApplyTo(ProvinceParameters province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return province with
        {
            LeaderDaysPerYear = LeaderDaysPerYear ?? province.LeaderDaysPerYear,
            SignedTarget = SignedTarget ?? province.SignedTarget,
        };
    }
}
