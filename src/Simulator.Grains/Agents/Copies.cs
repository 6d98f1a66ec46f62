using Simulator.Core.Messages;

namespace Simulator.Grains.Agents;

/// <summary>Copies of what agents wrote to each other, for whoever watches their world.</summary>
/// <param name="Pitches">City to firm.</param>
/// <param name="Offers">Firm to city.</param>
/// <param name="Answers">City to firm.</param>
/// <param name="Withdrawals">Firm to city.</param>
[GenerateSerializer, Immutable]
public sealed record Copies(
    [property: Id(0)] Pages<Pitch> Pitches, [property: Id(1)] Pages<Offer> Offers, [property: Id(2)] Pages<Answer> Answers,
    [property: Id(3)] Pages<Withdrawal> Withdrawals)
{
    /// <summary>All of them, one after the other.</summary>
    public static Copies Of(IReadOnlyCollection<Copies> parts) => new(
        Pages<Pitch>.Of(parts.Select(part => part.Pitches)), Pages<Offer>.Of(parts.Select(part => part.Offers)),
        Pages<Answer>.Of(parts.Select(part => part.Answers)), Pages<Withdrawal>.Of(parts.Select(part => part.Withdrawals)));
}
