using System.Globalization;
using Simulator.Bench.Engines;

switch (args)
{
    case ["pairs", var folder, var replicates, .. var pairs]:
        await EnginePairs.MeasureAsync(folder, Number(replicates), pairs is [var count] ? Number(count) : 1);
        return 0;
    case ["live", var folder]:
        await LiveWorldTimes.OneAsync(folder);
        return 0;
    case ["worlds", var folder, var worlds, var weeks]:
        await LiveWorldTimes.ManyAsync(folder, Number(worlds), Number(weeks));
        return 0;
    case ["silos", var database, var folder, var replicates]:
        await SiloCounts.MeasureAsync(database, folder, Number(replicates));
        return 0;
    case ["silo", var database, var slots]:
        await SiloCounts.ServeAsync(database, Number(slots));
        return 0;
    default:
        Console.Error.WriteLine("pairs <folder> <replicates> [pairs] | live <folder> | worlds <folder> <worlds> <weeks> | silos <PostgreSQL connection> <folder> <replicates>");
        return 2;
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
