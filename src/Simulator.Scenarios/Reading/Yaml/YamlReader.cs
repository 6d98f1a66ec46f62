using System.Collections.Immutable;
using Simulator.Scenarios.Problems;
using Simulator.Scenarios.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Simulator.Scenarios.Reading.Yaml;

/// <summary>Reads one YAML document from a text and refuses what scenarios do not need: anchors, aliases, tags, repeated keys.</summary>
/// <remarks>Every mistake becomes a problem; nothing is thrown. Not thread-safe: one reader per text.</remarks>
internal sealed class YamlReader(string text, string file, ProblemList problems, int? fixedLine = null, string under = "")
{
    /// <summary>Levels of nesting above which a document is refused.</summary>
    public const int MaxDepth = 32;

    /// <summary>Scalars, lists and mappings above which a document is refused.</summary>
    public const int MaxNodes = 60_000;

    private readonly Parser _parser = new(new StringReader(text));
    private readonly List<string> _trail = [];
    private SourcePosition _position = new(file, fixedLine ?? 1);
    private int _nodes;
    private bool _stopped;

    private string Path => _trail.Aggregate(under, KeyPath.Join);

    /// <summary>The document's root, or null after a problem was added.</summary>
    public YamlNode? Read()
    {
        try
        {
            return ReportHidden() ? null : ReadDocument();
        }
        catch (YamlException error)
        {
            var line = fixedLine ?? (int)Math.Max(_position.Line, error.Start.Line);
            ReportMalformed(new SourcePosition(file, line), error.Message);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            // YamlDotNet 16.3 throws these on some malformed texts, e.g. an unclosed flow list followed by a key.
            ReportMalformed(_position, Messages.Format(problems.Language, "Unparsable"));
        }

        return null;
    }

    private void ReportMalformed(SourcePosition position, string reason)
    {
        if (!_stopped)
        {
            problems.Add(ProblemCodes.Malformed, position, under, reason);
        }
    }

    /// <summary>Reports characters that cannot be seen; a NUL would end the text for the parser, and hide what follows.</summary>
    private bool ReportHidden()
    {
        if (VisibleText.IsVisible(text))
        {
            return false;
        }

        var line = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            line += rune.Value == '\n' ? 1 : 0;
            if (problems.IsFull)
            {
                break;
            }

            if (VisibleText.IsHidden(rune))
            {
                problems.Add(ProblemCodes.HiddenCharacter, new SourcePosition(file, fixedLine ?? line), under, VisibleText.Name(rune.Value));
            }
        }

        return true;
    }

    private YamlNode? ReadDocument()
    {
        Next<StreamStart>();
        if (!_parser.MoveNext() || _parser.Current is not DocumentStart)
        {
            problems.Add(ProblemCodes.DocumentCount, new SourcePosition(file, fixedLine ?? 0), under, 0);
            return null;
        }

        Advance();
        var root = ReadNode(1);
        Next<DocumentEnd>();
        Advance();
        if (_parser.Current is DocumentStart)
        {
            problems.Add(ProblemCodes.DocumentCount, _position, under, 2);
            return null;
        }

        return root;
    }

    /// <summary>Reads the node at which the parser stands and leaves the parser on the node's last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        var position = _position;
        StopBeyond(depth);
        if (_parser.Current is AnchorAlias alias)
        {
            problems.Add(ProblemCodes.Anchor, position, Path, "*" + alias.Value);
            return new YamlRefused(position);
        }

        if (_parser.Current is not NodeEvent node)
        {
            // YamlDotNet 16.3 ends a mapping where a value should be, e.g. at "- : 1, a: 2}".
            throw new InvalidOperationException("a value is missing");
        }

        Refuse(node);
        return _parser.Current switch
        {
            Scalar scalar => new YamlScalar(position, scalar.Value, scalar.Style == ScalarStyle.Plain),
            SequenceStart => ReadList(position, depth),
            _ => ReadMap(position, depth),
        };
    }

    /// <summary>Leaves a document that is too deep or too large at once: the parser's time grows with the square of its depth.</summary>
    private void StopBeyond(int depth)
    {
        _stopped = depth > MaxDepth || ++_nodes > MaxNodes;
        if (depth > MaxDepth)
        {
            problems.Add(ProblemCodes.TooDeep, _position, Path, MaxDepth);
        }
        else if (_stopped)
        {
            problems.Add(ProblemCodes.TooManyValues, _position, Path, MaxNodes);
        }

        if (_stopped)
        {
            throw new YamlException("stopped");
        }
    }

    private void Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
        {
            problems.Add(ProblemCodes.Anchor, _position, Path, "&" + node.Anchor);
        }

        if (!node.Tag.IsEmpty)
        {
            problems.Add(ProblemCodes.Tag, _position, Path, node.Tag.ToString());
        }
    }

    private YamlNode ReadUnder(string step, int depth)
    {
        _trail.Add(step);
        var node = ReadNode(depth + 1);
        _trail.RemoveAt(_trail.Count - 1);
        return node;
    }

    private YamlList ReadList(SourcePosition position, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        for (Advance(); _parser.Current is not SequenceEnd; Advance())
        {
            items.Add(ReadUnder(items.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), depth));
        }

        return new YamlList(position, items.ToImmutable());
    }

    private YamlMap ReadMap(SourcePosition position, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (Advance(); _parser.Current is not MappingEnd; Advance())
        {
            var key = ReadNode(depth + 1);
            Advance();
            var value = ReadUnder((key as YamlScalar)?.Text ?? "", depth);
            if (Accept(key, lines) is { } name)
            {
                entries.Add(new YamlEntry(key.Position, name, value));
            }
        }

        return new YamlMap(position, entries.ToImmutable());
    }

    private string? Accept(YamlNode key, Dictionary<string, int> lines)
    {
        if (key is not YamlScalar { Text.Length: > 0 } scalar)
        {
            problems.Add(ProblemCodes.KeyNotText, key.Position, Path);
            return null;
        }

        if (!lines.TryAdd(scalar.Text, key.Position.Line))
        {
            problems.Add(
                ProblemCodes.DuplicateKey, key.Position, KeyPath.Join(Path, scalar.Text), scalar.Text, lines[scalar.Text]);
            return null;
        }

        return scalar.Text;
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

        _position = new SourcePosition(file, fixedLine ?? (int)_parser.Current!.Start.Line);
    }
}
