using Simulator.Core.Draws;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Keys.Tables;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Checks;

/// <summary>Ids enter draws by their hash, so two ids that do must not share one.</summary>
internal static class IdChecks
{
    /// <summary>Reports written ids that share a hash; generated firms are looked at when they are made.</summary>
    public static void Run(Section root, ProblemList problems)
    {
        var taken = new Dictionary<uint, Item>();
        foreach (var reading in Drawn(root))
        {
            var hash = EntityHash.Of((string)reading.Value);
            if (!taken.TryAdd(hash, reading) && !IsRepetition(reading, taken[hash]))
            {
                Report(reading, taken[hash], problems);
            }
        }
    }

    /// <summary>Reports an id that has the hash of an earlier one: the same id under another key, or by chance.</summary>
    public static void Report(Item id, Item earlier, ProblemList problems)
    {
        if ((string)id.Value == (string)earlier.Value)
        {
            problems.Add(ProblemCodes.DuplicateId, "SCN022_Kinds_Hint", id.Position, id.Path, id.Value, earlier.Name, earlier.Position.Place);
        }
        else
        {
            problems.Add(ProblemCodes.HashCollision, id.Position, id.Path, id.Value, id.Name, earlier.Value, earlier.Name);
        }
    }

    /// <summary>The ids that enter draws, with the key under which they are declared as their name.</summary>
    public static IEnumerable<Item> Drawn(Section root)
    {
        foreach (var list in IdKinds.Drawn.Select(IdKinds.Name))
        {
            foreach (var entry in root.Children(list).Where(entry => entry.Has("id")))
            {
                yield return new Item(list, entry.Text("id"), entry.PositionOf("id"), entry.PathOf("id"));
            }
        }

        foreach (var prior in ParameterTables.Flatten(root.Child("priors")))
        {
            yield return prior with { Value = prior.Name, Name = "priors" };
        }
    }

    /// <summary>Repetitions within a kind are reported where ids are read.</summary>
    private static bool IsRepetition(Item reading, Item earlier) =>
        reading.Name == earlier.Name && (string)reading.Value == (string)earlier.Value;
}
