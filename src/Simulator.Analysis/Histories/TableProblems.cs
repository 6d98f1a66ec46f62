using System.Globalization;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Texts;

namespace Simulator.Analysis.Histories;

/// <summary>Collects what is wrong with a table.</summary>
/// <param name="file">The file as the user named it.</param>
/// <param name="language">Language of messages.</param>
/// <remarks>Not thread-safe: one list per file.</remarks>
internal sealed class TableProblems(string file, CultureInfo language)
{
    public const string Unreadable = "HST001";
    public const string MissingColumn = "HST002";
    public const string BrokenRow = "HST003";
    public const string EmptyCell = "HST004";
    public const string NotANumber = "HST005";
    public const string OutOfRange = "HST006";
    public const string NotADate = "HST007";
    public const string UnknownWord = "HST008";
    public const string NoFigure = "HST009";
    public const string DuplicateColumn = "HST010";
    public const string TooManyRows = "HST011";

    private static readonly Dictionary<string, LocalizedText> Texts = new()
    {
        [Unreadable] = new("the file cannot be read: {0}", "无法读取文件：{0}"),
        [MissingColumn] = new("there is no column {0}", "缺少列 {0}"),
        [BrokenRow] = new("the row has {0} cells, the header {1}", "该行有 {0} 个单元格，表头有 {1} 个"),
        [EmptyCell] = new("the cell is empty", "单元格为空"),
        [NotANumber] = new("'{0}' is no number", "“{0}”不是数字"),
        [OutOfRange] = new("{0} is outside [{1}, {2}]", "{0} 超出范围 [{1}, {2}]"),
        [NotADate] = new("'{0}' is no date", "“{0}”不是日期"),
        [UnknownWord] = new("'{0}' is none of: {1}", "“{0}”不在以下取值之中：{1}"),
        [NoFigure] = new("no row can be read", "没有可读取的行"),
        [TooManyRows] = new("{0} rows; at most {1} are allowed", "共 {0} 行；最多允许 {1} 行"),
        [DuplicateColumn] = new("the column {0} stands there twice", "列 {0} 出现两次"),
    };

    private static readonly Dictionary<string, LocalizedText> Hints = new()
    {
        [BrokenRow] = new("put quotes around text that holds a comma", "含逗号的文本请加引号"),
        [NotANumber] = new("digits with a decimal point; a percentage as 0 to 100", "使用数字和小数点；百分数按 0 到 100 填写"),
        [NotADate] = new("2009, 2009-10 or 2009-10-12", "2009、2009-10 或 2009-10-12"),
    };

    private readonly List<Problem> _all = [];

    public IReadOnlyList<Problem> All => _all;

    /// <summary>Adds a problem.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="line">Line from 1; 0 for the file as a whole.</param>
    /// <param name="column">Name of the column, or empty.</param>
    /// <param name="values">What the message names.</param>
    public void Add(string code, int line, string column, params object[] values) => _all.Add(new Problem(
        code, file, line, column,
        string.Format(CultureInfo.InvariantCulture, Texts[code].In(language), values),
        Hints.TryGetValue(code, out var hint) ? hint.In(language) : ""));
}
