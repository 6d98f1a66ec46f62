using System.Collections.Immutable;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Findings;

/// <summary>What one rule found in a record.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Id">The record's own number for it, such as S3-1; the rule's name where it has none.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Class">What kind of contradiction or gap it looks for.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Message">What was found, with numbers.</param>
/// <param name="Numbers">The numbers by name.</param>
public sealed record RecordFinding(
    string Id, string Rule, FindingClass Class, FindingStatus Status, LocalizedText Message, ImmutableArray<NamedNumber> Numbers);

/// <summary>What kind of contradiction or gap a rule looks for.</summary>
public enum FindingClass
{
    /// <summary>Parts that should add up.</summary>
    Sum,

    /// <summary>A stated number against what is listed.</summary>
    Count,

    /// <summary>A printed ratio against its parts.</summary>
    Ratio,

    /// <summary>The order of the funnel.</summary>
    Order,

    /// <summary>Flow, cohort and stock, or different metrics, side by side.</summary>
    Basis,

    /// <summary>Names and offices.</summary>
    Name,

    /// <summary>Dates.</summary>
    Date,

    /// <summary>Slots without a figure.</summary>
    Missing,

    /// <summary>Figures with a qualifier such as 近 or 余.</summary>
    Vague,

    /// <summary>What is no part of the text.</summary>
    Noise,
}

/// <summary>What a rule found.</summary>
public enum FindingStatus
{
    /// <summary>The rule applies and holds.</summary>
    Pass,

    /// <summary>The rule applies and does not hold.</summary>
    Finding,

    /// <summary>The record prints nothing that the rule looks at.</summary>
    NotApplicable,
}

/// <summary>A number that a rule computed.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="Name">What it is, with its unit where it has one.</param>
/// <param name="Value">Its value, in the unit that the name ends in; a count where it names none.</param>
public readonly record struct NamedNumber(string Name, double Value);
