using Simulator.Core.Units;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Reading;
using Simulator.Scenarios.Reading.Types;
using Simulator.Scenarios.Texts;

namespace Simulator.Scenarios.Parameters;

/// <summary>Rules between parameters of the model; ranges of single ones are part of their keys.</summary>
internal static class ParameterChecks
{
    /// <summary>Reports a range of amounts that may be empty in some replicate.</summary>
    public static void Run(Section root, ProblemList problems)
    {
        ReportFixed(root, problems);
        var written = new WrittenParameters(root);
        var min = written.RangeOf(WrittenParameters.SmallestAmount).High;
        var max = written.RangeOf(WrittenParameters.LargestAmount).Low;
        if (min >= max)
        {
            // The defaults are in order, so at least one of the two is written.
            var (position, path) =
                written.PlaceOf(WrittenParameters.SmallestAmount) ?? written.PlaceOf(WrittenParameters.LargestAmount)!.Value;
            problems.Add(ProblemCodes.EmptyRange, position, path, NumberText.Yi(min * Money.WanPerYi), NumberText.Yi(max * Money.WanPerYi));
        }
    }

    /// <summary>Reports parameters that have a range and are fixed.</summary>
    private static void ReportFixed(Section root, ProblemList problems)
    {
        var exceptions = root.Get(ParameterKeys.Priors).Get(ParameterKeys.Fixed);
        foreach (var range in ParameterKeys.Written<NumberRange>(root, ParameterKeys.Priors))
        {
            if (exceptions.FirstOrDefault(name => name.Value == range.Name) is { Value: not null } name)
            {
                problems.Add(
                    ProblemCodes.KeyCombination, "SCN036_One_Hint", name.Position, name.Path, ParameterKeys.Fixed.Name, range.Path);
            }
        }
    }
}
