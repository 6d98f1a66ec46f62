using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>Keys that stand in several mappings.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal static class CommonKeys
{
    /// <summary>Version of the formats of scenarios and records that this program reads.</summary>
    private const int Version = 1;

    private const double MaxLongitude = 180;
    private const double MaxLatitude = 90;

    /// <summary>Version of the format that a file is written in.</summary>
    public static Key<int> Schema { get; } = Key.Needed("schema", NumberType.Count(0, 1000), "Version of this format; 1.");

    /// <summary>Name in two languages; the id serves where it is absent.</summary>
    public static Key<LocalizedText> Name { get; } = Key.Optional("name", new NamesType(), "the id", "Name.");

    /// <summary>Longitude, degrees east.</summary>
    public static Key<double> Longitude { get; } =
        Key.Needed("lon", NumberType.Plain(-MaxLongitude, MaxLongitude), "Longitude, degrees east.");

    /// <summary>Latitude, degrees north.</summary>
    public static Key<double> Latitude { get; } =
        Key.Needed("lat", NumberType.Plain(-MaxLatitude, MaxLatitude), "Latitude, degrees north.");

    /// <summary>The name of something, or its id where it has none.</summary>
    public static LocalizedText NameOf(Section entry) =>
        entry.Has(Name) ? entry.Get(Name) : new LocalizedText(entry.Id, entry.Id);

    /// <summary>Reports a version of the format that this program does not read.</summary>
    public static void CheckVersion(Section root, ProblemList problems)
    {
        if (root.Has(Schema) && root.Get(Schema) != Version)
        {
            root.Report(problems, ProblemCodes.SchemaVersion, Schema, root.Get(Schema), Version);
        }
    }
}
