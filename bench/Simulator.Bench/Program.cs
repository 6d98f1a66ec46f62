using BenchmarkDotNet.Running;
using Simulator.Bench;

var task = args.FirstOrDefault() ?? "help";
var threads = Environment.ProcessorCount;
if (task is "peers" or "linear" or "firms" or "memory" or "national" or "scenario" or "toy")
{
    Console.WriteLine(WholeRun.Header);
    Console.WriteLine(WholeRun.Rule);
}

switch (task)
{
    case "peers":
        await WholeRun.MeasureAsync(BenchSize.Peers, BenchSize.Peers.Replicates, threads);
        await WholeRun.MeasureAsync(BenchSize.Peers, BenchSize.Peers.Replicates, 1);
        await WholeRun.MeasureAsync(BenchSize.Invited, BenchSize.Invited.Replicates, threads);
        await WholeRun.MeasureAsync(BenchSize.Invited, BenchSize.Invited.Replicates, 1);
        break;
    case "toy":
        var perToyPitch = ToyMarket.NanosecondsPerPitch(ToyMarket.UsualReplicates);
        var perPitch = (await WholeRun.TimeAsync(BenchSize.Peers, BenchSize.Peers.Replicates, threads: 1)).CpuNanosecondsPerPitch;
        Console.WriteLine(FormattableString.Invariant(
            $"\npeers : toy = {perPitch:F0} : {perToyPitch:F0} ns of processor time per pitch = {perPitch / perToyPitch:F1}"));
        break;
    case "linear":
        var few = await WholeRun.MeasureAsync(BenchSize.Peers, 100, threads);
        var many = await WholeRun.MeasureAsync(BenchSize.Peers, 400, threads);
        var twice = await WholeRun.MeasureAsync(BenchSize.Peers with { Weeks = 104 }, 100, threads);
        Console.WriteLine(FormattableString.Invariant($"\n400 : 100 replicates = {many / few:F2}; 104 : 52 weeks = {twice / few:F2}"));
        break;
    case "firms":
        var thousand = await WholeRun.MeasureAsync(BenchSize.Peers, 50, threads);
        var tenThousand = await WholeRun.MeasureAsync(BenchSize.Peers with { Firms = 10_000 }, 50, threads);
        Console.WriteLine(FormattableString.Invariant($"\n10,000 : 1,000 firms = {tenThousand / thousand:F2}"));
        break;
    case "memory":
        await WholeRun.MeasureAsync(BenchSize.Peers, 1_000, threads);
        break;
    case "national":
        await WholeRun.MeasureAsync(BenchSize.National, args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : BenchSize.National.Replicates, threads);
        break;
    case "scenario":
        await WholeRun.TimeAsync(Path.GetFileName(args[1]), args[1], int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture), threads, batch: 1, BenchSize.UsualWarmUp);
        break;
    case "steps":
        BenchmarkRunner.Run<StepBenchmarks>(config: null, args[1..]);
        break;
    default:
        Console.WriteLine("peers | toy | linear | firms | memory | national [replicates] | scenario <folder> <replicates> | steps [arguments of BenchmarkDotNet]");
        break;
}
