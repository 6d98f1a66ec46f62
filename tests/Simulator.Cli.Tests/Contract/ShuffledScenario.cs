using Simulator.Testing;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Simulator.Cli.Tests.Contract;

/// <summary>A scenario's file with the keys of every map, the entries of every list of entities and every list of ids in another order.</summary>
/// <remarks>Shares of generated firms stay as they are: their order says which share lies where in [0, 1] (docs/model/entities.md).</remarks>
internal static class ShuffledScenario
{
    /// <summary>Lists whose entries are ids.</summary>
    private static readonly string[] ReferenceLists = ["hosts", "regions", "sectors", "cities", "chambers"];

    /// <summary>The map with tables of shares.</summary>
    private const string Generator = "firm_generator";

    /// <summary>Writes the shuffled file into a folder.</summary>
    /// <param name="source">The scenario's folder.</param>
    /// <param name="target">An empty folder.</param>
    /// <param name="seed">Decides the order.</param>
    public static void Write(string source, string target, uint seed)
    {
        foreach (var file in Directory.GetFiles(source))
        {
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        }

        var path = Path.Combine(target, "scenario.yaml");
        var yaml = new YamlStream();
        using (var reader = File.OpenText(path))
        {
            yaml.Load(reader);
        }

        var shuffled = new YamlStream(new YamlDocument(Shuffle(yaml.Documents[0].RootNode, "", seed)));
        using var writer = File.CreateText(path);
        shuffled.Save(new Emitter(writer), assignAnchors: false);
    }

    private static YamlNode Shuffle(YamlNode node, string key, uint seed) => node switch
    {
        YamlMappingNode when key == Generator => node,
        YamlMappingNode map => new YamlMappingNode(
            Permutation.Order(map.Children.Count, seed).Select(map.Children.ElementAt)
                .Select(entry => KeyValuePair.Create(entry.Key, Shuffle(entry.Value, Text(entry.Key), seed + 1)))),
        YamlSequenceNode list when IsUnordered(list, key) => new YamlSequenceNode(
            Permutation.Order(list.Children.Count, seed).Select(at => Shuffle(list.Children[at], "", seed + 1))),
        YamlSequenceNode list => new YamlSequenceNode(list.Children.Select(child => Shuffle(child, "", seed + 1))),
        _ => node,
    };

    private static bool IsUnordered(YamlSequenceNode list, string key) =>
        ReferenceLists.Contains(key) || list.Children.All(child => child is YamlMappingNode map && map.Children.ContainsKey("id"));

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
