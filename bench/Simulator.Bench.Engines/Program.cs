using System.Globalization;
using Simulator.Bench.Engines;

if (args is not [var folder, var replicates, ..])
{
    Console.Error.WriteLine("<folder> <replicates> [pairs]");
    return 2;
}

var pairs = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
await EnginePairs.MeasureAsync(folder, int.Parse(replicates, CultureInfo.InvariantCulture), pairs, Environment.ProcessorCount);
return 0;
