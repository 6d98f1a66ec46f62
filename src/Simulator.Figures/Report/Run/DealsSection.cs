using System.Collections.Immutable;
using System.Globalization;
using Simulator.Analysis.Runs;
using Simulator.Core.Deals;
using Simulator.Core.Reporting;
using Simulator.Core.Units;
using Simulator.Engine.Ledgers;
using Simulator.Figures.Charts;
using Simulator.Figures.Texts;

namespace Simulator.Figures.Report.Run;

/// <summary>The largest contracts of the traced replicate, from the first contact on.</summary>
internal sealed class DealsSection
{
    private const int MaxDeals = 8;

    private readonly RunContext _context;
    private readonly ImmutableArray<NotableDeal> _deals;

    private DealsSection(RunContext context) => (_context, _deals) = (context, LargestDeals.Of(context.Run, MaxDeals));

    public static Section Build(RunContext context) => new DealsSection(context).Build();

    private int Replicate => _context.Run.TracedReplicate;

    private Section Build()
    {
        var text = _context.Text;
        ImmutableArray<Block> blocks = _deals.IsEmpty
            ? [new Paragraph(text.NoDeals(Replicate))]
            :
            [
                new Paragraph(text.DealsLead(_deals.Length, Replicate)),
                new ChartBlock("deal-paths", text.DealPathsHeading, text.DealPathsCaption(Replicate), Axis: "", Chart(), Data()),
                new Stories([.. _deals.Select(Story)]),
            ];
        return new Section("deals", text.DealsHeading, blocks);
    }

    private Story Story(NotableDeal notable)
    {
        var (text, deal) = (_context.Text, notable.Deal);
        var steps = FunnelChart.DealStages.Where(stage => Date(deal, stage) is not null).Select(stage => Step(deal, stage));
        var share = text.SignShare(RunText.Share(notable.SignShare));
        return new Story(
            text.DealTitle(Firm(deal), Place(deal), Amount(deal)),
            [ReportText.Capital(Channel(deal)), .. steps.Select(step => $"→ {step}")],
            deal.Existing ? text.Sentences(text.ExistingCompany, share) : share);
    }

    private string Step(DealRow deal, Stage stage)
    {
        var step = $"{_context.StageWord(stage)} {Date(deal, stage)}";
        return stage == Stage.Signed && deal.Event >= 0 ? _context.Text.SignedAt(step, Event(deal)) : step;
    }

    private PathChart Chart() => new()
    {
        Stages = [.. FunnelChart.DealStages.Select(_context.StageWord)],
        Rows = [.. _deals.Select((notable, i) => PathOf(notable.Deal, i + 1))],
    };

    private PathRow PathOf(DealRow deal, int number) => new(
        _context.Text.DealLabel(number, Place(deal), Amount(deal)), [.. FunnelChart.DealStages.Select(stage => Date(deal, stage))], Firm(deal));

    private Table Data()
    {
        var text = _context.Text;
        return new Table(
            text.DealsTable(Replicate),
            [
                .. Column.Numbers(text.ColumnNumber), .. Column.Texts(text.ColumnFirm, text.ColumnPlace), .. Column.Numbers(text.ColumnDealAmount),
                .. Column.Texts([text.ColumnChannel, text.ColumnEvent, .. FunnelChart.DealStages.Select(_context.StageWord), text.ColumnOutcome]),
                .. Column.Numbers(text.ColumnSignShare),
            ],
            [.. _deals.Select((notable, i) => Row(notable, i + 1))]);
    }

    private ImmutableArray<string> Row(NotableDeal notable, int number)
    {
        var deal = notable.Deal;
        return
        [
            number.ToString(CultureInfo.InvariantCulture), Firm(deal), Place(deal), Amount(deal), Channel(deal),
            deal.Event >= 0 ? Event(deal) : RunText.None, .. FunnelChart.DealStages.Select(stage => Date(deal, stage) ?? RunText.None),
            _context.StageWord(deal.Stage), RunText.Share(notable.SignShare),
        ];
    }

    private string? Date(in DealRow deal, Stage stage) => deal.Counts(stage) && !double.IsNaN(deal.Times.At(stage))
        ? Dates.Text(deal.Times.At(stage), _context.World.Calendar)
        : null;

    private string Firm(in DealRow deal) => _context.Run.Scenario.Names.Firm(deal.Firm).In(_context.Culture);

    private string Place(in DealRow deal) => _context.Run.Scenario.Names.Cities[deal.City].In(_context.Culture);

    private string Event(in DealRow deal) => _context.Run.Scenario.Names.Events[deal.Event].In(_context.Culture);

    private string Channel(in DealRow deal) => _context.Words.Channel(FileWords.Of(deal.Channel));

    private static string Amount(in DealRow deal) => RunText.Number(new Money(deal.AmountWan).Yi, Metric.TotalInvestment);
}
