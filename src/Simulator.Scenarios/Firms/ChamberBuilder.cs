using System.Collections.Immutable;
using Simulator.Core.Draws;
using Simulator.Core.Firms;
using Simulator.Core.Provinces;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;

namespace Simulator.Scenarios.Firms;

/// <summary>Makes chambers, and joins them with firms: each lists the other.</summary>
/// <param name="root">The scenario.</param>
/// <param name="index">Positions by id.</param>
/// <remarks>Thread-safe.</remarks>
internal sealed class ChamberBuilder(Section root, IdIndex index)
{
    private readonly ImmutableArray<Section> _chambers = [.. root.Get(ChamberKeys.Chambers).Values];

    /// <summary>Rules that pick members among generated firms, in the order of the chambers.</summary>
    public ImmutableArray<MemberRule> Rules(Origins origins) =>
    [
        .. _chambers.Select((chamber, at) => (at, chamber.Id, chamber.Get(ChamberKeys.Members).Rule))
            .Where(entry => entry.Rule is not null)
            .Select(entry => ToRule(entry.at, entry.Id, entry.Rule!, origins)),
    ];

    /// <summary>The firms with the chambers that name them, and the chambers with their firms.</summary>
    public (ImmutableArray<FirmParameters> Firms, ImmutableArray<ChamberParameters> Chambers) Join(
        ImmutableArray<FirmParameters> firms, ProblemList problems)
    {
        var joined = WithNamedMembers(firms, problems);
        var members = MembersOf(joined);
        return (joined, [.. _chambers.Select((chamber, at) => ToChamber(chamber, members[at]))]);
    }

    private MemberRule ToRule(int chamber, string id, Section rule, Origins origins)
    {
        var origin = origins.Find(rule.Find(MemberRuleKeys.Origin));
        return new MemberRule(chamber, EntityHash.Of(id), rule.Get(MemberRuleKeys.Share))
        {
            Regions = index.Of(IdKind.Region, rule.Get(MemberRuleKeys.Regions)),
            Sectors = index.Of(IdKind.Sector, rule.Get(MemberRuleKeys.Sectors)),
            Province = origin.City < 0 ? origin.Province : -1,
            City = origin.City,
        };
    }

    /// <summary>The firms with the chambers that name them one by one.</summary>
    private ImmutableArray<FirmParameters> WithNamedMembers(ImmutableArray<FirmParameters> firms, ProblemList problems)
    {
        var named = _chambers.SelectMany((chamber, at) => chamber.Get(ChamberKeys.Members).Firms.Select(id => (Chamber: at, Id: id))).ToList();
        if (named.Count == 0)
        {
            return firms;
        }

        var builder = firms.ToBuilder();
        var byId = firms.Select((firm, at) => (firm.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at, StringComparer.Ordinal);
        foreach (var (chamber, id) in named)
        {
            if (byId.TryGetValue(id.Value, out var at))
            {
                builder[at] = builder[at] with { Chambers = [.. builder[at].Chambers.Append(chamber).Distinct().Order()] };
            }
            else
            {
                // A generated number that was left out for its hash has no firm to join.
                problems.AddUnknown(ProblemCodes.UnknownReference, id.Position, id.Path, id.Value, [], IdKinds.Name(IdKind.Firm));
            }
        }

        return builder.ToImmutable();
    }

    private List<int>[] MembersOf(ImmutableArray<FirmParameters> firms)
    {
        var members = _chambers.Select(_ => new List<int>()).ToArray();
        for (var firm = 0; firm < firms.Length; firm++)
        {
            foreach (var chamber in firms[firm].Chambers)
            {
                members[chamber].Add(firm);
            }
        }

        return members;
    }

    private ChamberParameters ToChamber(Section chamber, List<int> members) => new()
    {
        Id = chamber.Id,
        Province = index.Of(IdKind.Province, chamber.Get(ChamberKeys.Province)),
        Strength = chamber.Get(ChamberKeys.Strength),
        Ambassadors = chamber.Get(ChamberKeys.Ambassadors),
        Members = [.. members],
    };
}
