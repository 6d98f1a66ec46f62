using System.Collections.Immutable;
using Bogus;
using Simulator.Core.Firms;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Firms;

/// <summary>Names of firms. Those of generated firms are invented by Bogus when asked for, from a seed of their own, and decide no
/// number.</summary>
/// <remarks>Any likeness to an existing company is by chance. Immutable and thread-safe.</remarks>
internal sealed class FirmNames(
    ImmutableArray<LocalizedText> given, ImmutableArray<FirmParameters> firms,
    ImmutableArray<LocalizedText> regions, ImmutableArray<LocalizedText> sectors)
{
    private const string Locale = "zh_CN";
    private const string Company = "有限公司";

    /// <summary>No firms.</summary>
    public static FirmNames None { get; } = new([], [], [], []);

    /// <summary>The name of the firm at a position.</summary>
    public LocalizedText At(int position) => position < given.Length ? given[position] : Invent(firms[position]);

    private LocalizedText Invent(FirmParameters firm)
    {
        var names = new Bogus.DataSets.Name(Locale) { Random = new Randomizer(unchecked((int)firm.Hash)) };
        var zh = regions[firm.Region].Zh + names.FirstName() + sectors[firm.Sector].Zh + Company;
        return new LocalizedText($"{regions[firm.Region].En} firm {firm.Id}, {sectors[firm.Sector].En}", zh);
    }
}
