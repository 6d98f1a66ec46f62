namespace Simulator.Core.Messages;

/// <summary>City to firm: the answer to an offer (phase 6, M10).</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Firm">Position of the firm.</param>
/// <param name="City">Position of the city.</param>
/// <param name="Birth">Week in which the opportunity was born.</param>
/// <param name="Kind">The answer.</param>
/// <param name="Reason">Why, where it is not accepted.</param>
/// <param name="Incentive">Incentive agreed on or offered, share of the amount.</param>
public readonly record struct Answer(
    int Firm, int City, int Birth, AnswerKind Kind, AnswerReason Reason, double Incentive);
