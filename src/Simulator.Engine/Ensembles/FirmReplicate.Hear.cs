using Simulator.Core.Firms;
using Simulator.Core.Messages;
using Simulator.Engine.Mail;

namespace Simulator.Engine.Ensembles;

/// <summary>Phase 4: firms hear pitches; awareness, fatigue and the list of candidates change (M6, M7, M18).</summary>
internal sealed partial class FirmReplicate
{
    public void Hear(int week, PostOffice mail)
    {
        var weight = _tables.ContactWeight(week);
        foreach (ref readonly var pitch in mail.Pitches.Read())
        {
            Hear(pitch, weight);
        }

        mail.Pitches.Clear();
    }

    private void Hear(in Pitch pitch, double weight)
    {
        var i = pitch.Firm - _first;
        ProvinceContacts(pitch.Firm, pitch.City) += weight;
        var pair = Pair(pitch.Firm, pitch.City);
        ref var relation = ref _relations.Touch(i, pitch.City);
        var before = RelationStep.Awareness(relation, _courses[pair]);
        relation = RelationStep.Contact(relation, _courses[pair], weight, _tables.ContactMissed);
        _gains[pair] += Units(RelationStep.Awareness(relation, _courses[pair]) - before);
        if (ProjectFor(i) is { } birth)
        {
            relation = Consider(relation, pitch, birth);
        }
    }

    private Relation Consider(in Relation relation, in Pitch pitch, int birth)
    {
        var i = pitch.Firm - _first;
        if (relation.Birth == birth)
        {
            return RelationStep.Consider(relation, pitch, birth, relation.Taste);
        }

        var isOpen = _slots[i] == ProjectSlot.Open;
        _considered[i] += isOpen ? 1 : 0;
        _freshForSwitch[i] |= !isOpen;
        _attentive.Add(i);
        return RelationStep.Consider(relation, pitch, birth, Taste(pitch.Firm, pitch.City, birth));
    }

    /// <summary>The project that a pitch is heard for: the open one, else the youngest that could go to another city (M13).</summary>
    private int? ProjectFor(int i)
    {
        if (_slots[i] == ProjectSlot.Open)
        {
            return _open[i].Birth;
        }

        var switchable = _projects.Switchable(i);
        return switchable < 0 ? null : _projects.Of(i)[switchable].Offer.Birth;
    }

    private static long Units(double gain) => (long)Math.Round(gain * AwarenessGain.UnitsPerOne);
}
