using Simulator.Core.Messages;

namespace Simulator.Engine.Ensembles;

/// <summary>An offer on a city's desk (M10): the most valuable first, among equals by lot.</summary>
/// <param name="Offer">The offer.</param>
/// <param name="Since">Week in which it arrived.</param>
/// <param name="ValueWan">Its value to the city, 万元.</param>
/// <param name="Lot">Keyed uniform that decides between equals, unitless.</param>
internal readonly record struct RankedOffer(Offer Offer, int Since, double ValueWan, double Lot)
{
    public static int Compare(RankedOffer left, RankedOffer right)
    {
        var byValue = right.ValueWan.CompareTo(left.ValueWan);
        return byValue != 0 ? byValue : left.Lot.CompareTo(right.Lot);
    }
}
