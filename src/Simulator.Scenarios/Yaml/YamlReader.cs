using System.Collections.Immutable;
using Simulator.Scenarios.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Simulator.Scenarios.Yaml;

/// <summary>Reads one YAML document from a text and refuses what scenarios do not need: anchors, aliases, tags, repeated keys.</summary>
/// <remarks>Every mistake becomes a problem; nothing is thrown. Not thread-safe: one reader per text.</remarks>
internal sealed class YamlReader(string text, string file, ProblemList problems, int? fixedLine = null)
{
    /// <summary>Levels of nesting above which a document is refused.</summary>
    public const int MaxDepth = 32;

    private readonly Parser _parser = new(new StringReader(text));
    private Mark _mark = new(file, fixedLine ?? 1);

    /// <summary>The document's root, or null after a problem was added.</summary>
    public YamlNode? Read()
    {
        try
        {
            return ReadDocument();
        }
        catch (YamlException error)
        {
            var line = fixedLine ?? (int)Math.Max(_mark.Line, error.Start.Line);
            problems.Add(ProblemCodes.Malformed, new Mark(file, line), "", error.Message);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // YamlDotNet 16.3 throws these on some malformed texts, e.g. an unclosed flow list followed by a key.
            problems.Add(ProblemCodes.Malformed, _mark, "", error.Message.TrimEnd());
        }

        return null;
    }

    private YamlNode? ReadDocument()
    {
        Next<StreamStart>();
        if (!_parser.MoveNext() || _parser.Current is not DocumentStart)
        {
            problems.Add(ProblemCodes.DocumentCount, new Mark(file, 0), "", 0);
            return null;
        }

        Advance();
        var root = ReadNode(1, "");
        Next<DocumentEnd>();
        Advance();
        if (_parser.Current is DocumentStart)
        {
            problems.Add(ProblemCodes.DocumentCount, _mark, "", 2);
            return null;
        }

        return root;
    }

    /// <summary>Reads the node at which the parser stands and leaves the parser on the node's last event.</summary>
    private YamlNode ReadNode(int depth, string path)
    {
        var mark = _mark;
        if (depth > MaxDepth)
        {
            problems.Add(ProblemCodes.TooDeep, mark, path, MaxDepth);
            return Skip();
        }

        if (_parser.Current is AnchorAlias alias)
        {
            problems.Add(ProblemCodes.Anchor, mark, path, "*" + alias.Value);
            return new YamlRefused(mark);
        }

        Refuse((NodeEvent)_parser.Current!, path);
        return _parser.Current switch
        {
            Scalar scalar => new YamlScalar(mark, scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => ReadList(mark, depth, path),
            _ => ReadMap(mark, depth, path),
        };
    }

    private void Refuse(NodeEvent node, string path)
    {
        if (!node.Anchor.IsEmpty)
        {
            problems.Add(ProblemCodes.Anchor, _mark, path, "&" + node.Anchor);
        }

        if (!node.Tag.IsEmpty)
        {
            problems.Add(ProblemCodes.Tag, _mark, path, node.Tag.ToString());
        }
    }

    private YamlList ReadList(Mark mark, int depth, string path)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (Advance(); _parser.Current is not SequenceEnd; Advance())
        {
            items.Add(ReadNode(depth + 1, KeyPath.Join(path, items.Count)));
        }

        return new YamlList(mark, items.ToImmutable());
    }

    private YamlMap ReadMap(Mark mark, int depth, string path)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (Advance(); _parser.Current is not MappingEnd; Advance())
        {
            var key = ReadNode(depth + 1, path);
            Advance();
            var value = ReadNode(depth + 1, KeyPath.Join(path, (key as YamlScalar)?.Text ?? ""));
            if (Accept(key, lines, path) is { } name)
            {
                entries.Add(new YamlEntry(key.Mark, name, value));
            }
        }

        return new YamlMap(mark, entries.ToImmutable());
    }

    private string? Accept(YamlNode key, Dictionary<string, int> lines, string path)
    {
        if (key is not YamlScalar { Text.Length: > 0 } scalar)
        {
            problems.Add(ProblemCodes.KeyNotText, key.Mark, path);
            return null;
        }

        if (!lines.TryAdd(scalar.Text, key.Mark.Line))
        {
            problems.Add(ProblemCodes.DuplicateKey, key.Mark, KeyPath.Join(path, scalar.Text), scalar.Text, lines[scalar.Text]);
            return null;
        }

        return scalar.Text;
    }

    private YamlRefused Skip()
    {
        var mark = _mark;
        for (var open = _parser.Current!.NestingIncrease; open > 0;)
        {
            Advance();
            open += _parser.Current!.NestingIncrease;
        }

        return new YamlRefused(mark);
    }

    private void Next<T>()
        where T : ParsingEvent
    {
        Advance();
        if (_parser.Current is not T)
        {
            throw new YamlException($"expected {typeof(T).Name}");
        }
    }

    private void Advance()
    {
        if (!_parser.MoveNext())
        {
            throw new YamlException("unexpected end");
        }

        _mark = new Mark(file, fixedLine ?? (int)_parser.Current!.Start.Line);
    }
}
