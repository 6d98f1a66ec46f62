using System.Collections.Immutable;
using Simulator.Core.Chambers;
using Simulator.Core.Firms;
using Simulator.Scenarios.Keys;
using Simulator.Scenarios.Populations;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Building;

/// <summary>Joins firms and chambers: each lists the other.</summary>
internal static class MembershipBuilder
{
    public static (ImmutableArray<FirmParameters> Firms, ImmutableArray<ChamberParameters> Chambers) Join(
        Section root, Positions positions, Population population, ProblemList problems)
    {
        var firms = WithWrittenMembers(root, population.Firms, problems);
        var members = MembersOf(firms, positions.Count(IdKind.Chamber));
        return (firms, [.. root.Children("chambers").Select((chamber, at) => Build(chamber, positions, members[at]))]);
    }

    /// <summary>The firms with the chambers that name them one by one.</summary>
    private static ImmutableArray<FirmParameters> WithWrittenMembers(
        Section root, ImmutableArray<FirmParameters> firms, ProblemList problems)
    {
        var lists = root.Children("chambers").Select((chamber, at) => (at, Ids: chamber.Items("members")))
            .Where(pair => !pair.Ids.IsEmpty).ToList();
        if (lists.Count == 0)
        {
            return firms;
        }

        var builder = firms.ToBuilder();
        var byId = firms.Select((firm, at) => (firm.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        foreach (var (chamber, id) in lists.SelectMany(pair => pair.Ids.Select(id => (pair.at, id))))
        {
            if (byId.TryGetValue((string)id.Value, out var at))
            {
                builder[at] = builder[at] with { Chambers = [.. builder[at].Chambers.Append(chamber).Distinct().Order()] };
            }
            else
            {
                // A generated number that was left out for its hash has no firm to join.
                problems.AddUnknown(ProblemCodes.UnknownReference, id.Position, id.Path, (string)id.Value, [], IdKinds.Name(IdKind.Firm));
            }
        }

        return builder.ToImmutable();
    }

    private static List<int>[] MembersOf(ImmutableArray<FirmParameters> firms, int chambers)
    {
        var members = Enumerable.Range(0, chambers).Select(_ => new List<int>()).ToArray();
        for (var firm = 0; firm < firms.Length; firm++)
        {
            foreach (var chamber in firms[firm].Chambers)
            {
                members[chamber].Add(firm);
            }
        }

        return members;
    }

    private static ChamberParameters Build(Section chamber, Positions positions, List<int> members) => new()
    {
        Id = chamber.Text("id"),
        Province = positions.Of(IdKind.Province, chamber.Text("province")),
        Strength = chamber.Number("strength"),
        Ambassadors = chamber.Whole("ambassadors"),
        Members = [.. members],
    };
}
