using System.Globalization;

namespace Simulator.Analysis.Histories;

/// <summary>Reads one row; adds a problem for every field that is wrong.</summary>
/// <remarks>Not thread-safe.</remarks>
internal sealed class FigureReading(HistoryRow row, TableProblems problems)
{
    private const double MostMonths = 600;
    private const double Whole = 100;
    private const NumberStyles Number = NumberStyles.Float | NumberStyles.AllowThousands;

    private bool _isBroken;

    /// <summary>The figure; null after problems were added.</summary>
    public CampaignFigure? Read()
    {
        var (region, campaign, metric) = (Needed(HistoryColumns.Region), Needed(HistoryColumns.Campaign), Needed(HistoryColumns.Metric));
        var reading = MetricReading.Of(metric);
        var value = Value(reading);
        var (first, last) = (Month(HistoryColumns.Start, endOfYear: false), Month(HistoryColumns.End, endOfYear: true));
        var printed = Elapsed();
        var level = Level();
        var kind = Word(HistoryColumns.Kind, () => CampaignWords.KindOf(campaign));
        var countedBy = Word(HistoryColumns.CountedBy, () => CampaignWords.CountedBy(
            campaign, row[HistoryColumns.SourceTitle], $"{metric} {row[HistoryColumns.Unit]}"));
        return _isBroken ? null : new CampaignFigure
        {
            Id = row[HistoryColumns.Id] is { Length: > 0 } id ? id : $"line {row.Line}",
            Line = row.Line,
            Region = region,
            Province = CampaignWords.ProvinceOf(region),
            Campaign = campaign,
            Start = row[HistoryColumns.Start],
            FirstMonth = first,
            LastMonth = last ?? first,
            Level = level,
            Kind = kind,
            CountedBy = countedBy,
            Metric = metric,
            Reading = reading,
            Value = value,
            Unit = row.Text(HistoryColumns.Unit),
            UnitYi = UnitYi(reading),
            ElapsedMonths = printed ?? PrintedMonth.ElapsedFrom(first, last ?? first, ReportedMonth()),
            ElapsedIsPrinted = printed is not null,
        };
    }

    private string Needed(string column)
    {
        var text = row[column];
        if (text.Length == 0)
        {
            Refuse(TableProblems.EmptyCell, column);
        }

        return text;
    }

    private double Value(MetricReading reading)
    {
        var text = Needed(HistoryColumns.Value).TrimEnd('%');
        if (text.Length == 0)
        {
            return double.NaN;
        }

        if (!double.TryParse(text, Number, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            Refuse(TableProblems.NotANumber, HistoryColumns.Value, text);
            return double.NaN;
        }

        var most = reading is { IsKnown: true, Form: FigureForm.Rate } ? Whole : double.MaxValue;
        if (reading.IsKnown && (value < 0 || value > most))
        {
            Refuse(TableProblems.OutOfRange, HistoryColumns.Value, text, 0, most > Whole ? "∞" : most);
        }

        return value;
    }

    private int? Month(string column, bool endOfYear)
    {
        var text = row[column];
        if (text.Length > 0 && !PrintedMonth.IsDate(text))
        {
            Refuse(TableProblems.NotADate, column, text);
        }

        return PrintedMonth.Of(text, endOfYear);
    }

    /// <summary>A month of publication from its own column, else from the title of the source or the remark at the unit.</summary>
    private int? ReportedMonth() => PrintedMonth.Of(row[HistoryColumns.Reported], endOfYear: false)
        ?? PrintedMonth.In($"{row[HistoryColumns.SourceTitle]} {row[HistoryColumns.Unit]}");

    private double? Elapsed()
    {
        var text = row[HistoryColumns.Elapsed];
        if (text.Length == 0)
        {
            return null;
        }

        if (!double.TryParse(text, Number, CultureInfo.InvariantCulture, out var months))
        {
            Refuse(TableProblems.NotANumber, HistoryColumns.Elapsed, text);
            return null;
        }

        if (months is not (>= 0 and <= MostMonths))
        {
            Refuse(TableProblems.OutOfRange, HistoryColumns.Elapsed, text, 0, MostMonths);
        }

        return months;
    }

    private CampaignLevel Level() => row[HistoryColumns.Level].ToUpperInvariant() switch
    {
        "PROVINCE" or "省" or "省级" => CampaignLevel.Province,
        "CITY" or "市" or "市级" => CampaignLevel.City,
        "COUNTY" or "DISTRICT" or "ZONE" or "县" or "区" or "县级" or "区县" => CampaignLevel.County,
        _ => CampaignLevel.Other,
    };

    private T Word<T>(string column, Func<T> inferred)
        where T : struct, Enum
    {
        var text = row[column];
        if (text.Length == 0)
        {
            return inferred();
        }

        if (Enum.TryParse<T>(text, ignoreCase: true, out var word) && !char.IsDigit(text[0]))
        {
            return word;
        }

        Refuse(TableProblems.UnknownWord, column, text, string.Join(", ", Enum.GetNames<T>().Select(name => name.ToLowerInvariant())));
        return default;
    }

    /// <summary>An amount in a unit that is no money is kept with NaN: it is listed among the figures that are not forecast.</summary>
    private double UnitYi(MetricReading reading) =>
        reading.IsKnown && reading.Form is FigureForm.Amount or FigureForm.MeanAmount
            ? MoneyUnit.YiOf(row[HistoryColumns.Unit]) ?? double.NaN
            : 1;

    private void Refuse(string code, string column, params object[] values)
    {
        problems.Add(code, row.Line, column, values);
        _isBroken = true;
    }
}
