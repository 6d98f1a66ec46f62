using System.Collections.Immutable;

namespace Simulator.Scenarios.Quantities;

/// <summary>A kind of quantity, with the units in which it may be written.</summary>
/// <param name="Canonical">Unit of the values that are read, as shown in messages.</param>
/// <param name="Units">Units that are accepted; the first one is suggested.</param>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed record Dimension(string Canonical, ImmutableArray<Unit> Units)
{
    private static readonly string[] YearSuffixes = ["/yr", "/年"];

    /// <summary>Whether <c>/yr</c> or <c>/年</c> may follow the unit; it changes nothing.</summary>
    public bool PerYear { get; init; }

    /// <summary>Whether a bare number is accepted.</summary>
    public bool AllowsBare => Units.Any(unit => unit.Symbol.Length == 0);

    /// <summary>The units that can be written.</summary>
    public IEnumerable<string> Symbols => Units.Where(unit => unit.Symbol.Length > 0).Select(unit => unit.Symbol);

    /// <summary>A regular expression for what can be written after a number.</summary>
    public string Pattern => $"({string.Join('|', Symbols)}){(PerYear ? $"({string.Join('|', YearSuffixes)})?" : "")}";

    /// <summary>The unit with a symbol, or null.</summary>
    public Unit? Find(string symbol)
    {
        var suffix = PerYear ? YearSuffixes.FirstOrDefault(year => symbol.EndsWith(year, StringComparison.Ordinal)) ?? "" : "";
        foreach (var unit in Units)
        {
            if (string.Equals(unit.Symbol + suffix, symbol, StringComparison.OrdinalIgnoreCase))
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The same quantity, with bare numbers accepted as well.</summary>
    public Dimension OrBare() => this with { Units = Units.Insert(0, new Unit("", 1)) };
}
