namespace Simulator.Core.Targeting;

/// <summary>The part of a firm's weight in a race that changes from week to week.</summary>
internal interface IWeeklyWeight
{
    /// <summary>The factor, unitless, in (0, bound].</summary>
    /// <param name="firm">Position of the firm.</param>
    double Of(int firm);
}
