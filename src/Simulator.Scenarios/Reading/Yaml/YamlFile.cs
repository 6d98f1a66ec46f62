using System.Text;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Reading.Yaml;

/// <summary>Reads a file as one YAML document.</summary>
/// <remarks>Every mistake becomes a problem; nothing is thrown. Thread-safe.</remarks>
internal static class YamlFile
{
    /// <summary>Size above which a file is refused, bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes of a file, or null after a problem was added.</summary>
    public static byte[]? Bytes(string path, ProblemList problems)
    {
        var position = new SourcePosition(path, 0);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > MaxBytes)
            {
                problems.Add(ProblemCodes.FileTooLarge, position, "", stream.Length, MaxBytes);
                return null;
            }

            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(ProblemCodes.FileUnreadable, position, "", Path.GetFileName(path));
            return null;
        }
    }

    /// <summary>The document in a file's bytes, or null after a problem was added.</summary>
    public static YamlNode? Parse(byte[] bytes, string path, ProblemList problems)
    {
        try
        {
            var text = Strict.GetString(bytes);
            return new YamlReader(text.StartsWith('\uFEFF') ? text[1..] : text, path, problems).Read();
        }
        catch (DecoderFallbackException error)
        {
            problems.Add(ProblemCodes.NotUtf8, new SourcePosition(path, LineOf(bytes, error.Index)), "");
            return null;
        }
    }

    /// <summary>The document in a file's bytes if it is a mapping, or null after a problem was added.</summary>
    public static YamlMap? ReadMap(byte[] bytes, string path, ProblemList problems)
    {
        var node = Parse(bytes, path, problems);
        if (node is YamlScalar or YamlList)
        {
            problems.Add(ProblemCodes.WrongKind, node.Position, "", "{key: value, …}", node is YamlList ? "[…]" : ((YamlScalar)node).Text);
        }

        return node as YamlMap;
    }

    private static int LineOf(byte[] bytes, int index) =>
        1 + bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length)).Count((byte)'\n');
}
