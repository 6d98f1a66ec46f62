using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Building;

/// <summary>Names of things; the id serves where there is none.</summary>
internal static class NameBuilder
{
    public static LocalizedText NameOf(Section entry) =>
        entry.Has("name") ? entry.Localized("name") : new LocalizedText(entry.Text("id"), entry.Text("id"));
}
