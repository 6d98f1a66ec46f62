using System.Collections.Immutable;
using Simulator.Core.Units;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Records;

/// <summary>A contract that the print names.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="What">What it is about.</param>
/// <param name="Kinds">What it agrees on; investment where the record does not say otherwise.</param>
/// <param name="Event">Id of the event at which it was signed; null where the print does not say.</param>
/// <param name="Amount">Amount; null where the print has none.</param>
public sealed record RecordContract(LocalizedText What, ImmutableArray<ContractKind> Kinds, string? Event, Money? Amount);

/// <summary>What a contract agrees on.</summary>
public enum ContractKind
{
    /// <summary>A project that is to be built: it can land.</summary>
    Investment,

    /// <summary>Purchases and sales, such as export trade: nothing lands.</summary>
    Trade,

    /// <summary>A framework agreement 战略合作协议: it names fields, and nothing lands.</summary>
    Framework,
}
