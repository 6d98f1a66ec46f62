using System.Globalization;
using System.Text.Json.Nodes;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading.Yaml;

namespace Simulator.Scenarios.Reading.Types;

/// <summary>A date, <c>2017-04-08</c>.</summary>
internal sealed class DateType : ScalarType<DateOnly>
{
    private const string Format = "yyyy-MM-dd";
    private const int FirstYear = 1978;
    private const int LastYear = 2200;

    public override string Describe() => "date, e.g. 2017-04-08";

    public override JsonObject Schema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["format"] = "date" };

    protected override object? Read(YamlScalar scalar, string path, ReadContext context)
    {
        if (Parse(scalar.Text) is not { } date)
        {
            context.Problems.Add(ProblemCodes.NotADate, scalar.Position, path, scalar.Text, FirstYear, LastYear);
            return null;
        }

        return date;
    }

    private static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && date.Year is >= FirstYear and <= LastYear
            ? date
            : null;
}

/// <summary>A moment of a campaign, written as a date or as the number of a week.</summary>
/// <param name="Date">The date; null where a week is written.</param>
/// <param name="Week">The week where no date is written.</param>
internal readonly record struct Moment(DateOnly? Date, int Week)
{
    /// <summary>The week in which it falls.</summary>
    public int WeekIn(Core.Worlds.Calendar calendar) => Date is { } date ? calendar.WeekOf(date) : Week;
}

/// <summary>A date, or the number of a week; week 0 is the first of the campaign.</summary>
/// <param name="firstWeek">Smallest week that is accepted.</param>
/// <param name="lastWeek">Largest week that is accepted.</param>
internal sealed class MomentType(int firstWeek, int lastWeek) : KeyType<Moment>
{
    private readonly KeyType<Moment> _date = new ConvertedType<DateOnly, Moment>(new DateType(), date => new Moment(date, 0));

    private readonly KeyType<Moment> _week =
        new ConvertedType<int, Moment>(NumberType.Weeks(firstWeek, lastWeek), week => new Moment(null, week));

    public override object? Read(YamlNode node, string path, ReadContext context) =>
        (LooksLikeDate(node) ? _date : _week).Read(node, path, context);

    public override string Describe() => "date | week";

    public override JsonObject Schema(SchemaDefinitions definitions) =>
        new() { ["anyOf"] = new JsonArray(_date.Schema(definitions), _week.Schema(definitions)) };

    /// <summary>Whether a dash or slash stands in it that is no sign: even a date that cannot be read is reported as one.</summary>
    private static bool LooksLikeDate(YamlNode node) =>
        node is YamlScalar scalar && scalar.Text.AsSpan().TrimStart('-').IndexOfAny('-', '/') > 0;
}
