using System.Text;

namespace Simulator.Scenarios.Tests.Fuzz;

/// <summary>Damages a file's bytes: what disks, editors, mail and cats on keyboards do.</summary>
internal static class TextMutation
{
    private const int MostTimes = 6;

    private static readonly byte[][] Spice =
    [
        .. new[]
        {
            "\0", "\t", "\r\n", "\r", "\uFEFF", "\u200B", "\u202E", "\u00A0", "\u3000", "\u2028", "\u0085", "０", "亿元", "😀", "é", "{", "}",
            "[", "]", ":", ": ", ", ", "&a ", "*a", "!!int ", "- ", "---\n", "...\n", "|\n", ">\n", "\"", "'", "#", "%", "@", "`", "<<: *a\n",
            "\n", "\n  ", "\\", "? ", "~", "null", "-", "1e999", "99999999999999999999999999", "NaN", ".inf", "\u001B[31m",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFE, 0xFF], [0xD0, 0xC3],
    ];

    /// <summary>The bytes after a few mutations.</summary>
    public static byte[] Apply(byte[] text, Random random)
    {
        var bytes = new List<byte>(text);
        for (var times = random.Next(1, MostTimes); times > 0 && bytes.Count > 0; times--)
        {
            Once(bytes, random);
        }

        return [.. bytes];
    }

    private static void Once(List<byte> bytes, Random random)
    {
        var at = random.Next(bytes.Count);
        switch (random.Next(8))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                bytes.RemoveRange(at, Math.Min(random.Next(1, 40), bytes.Count - at));
                break;
            case 2:
                bytes.RemoveRange(at, random.Next(4) == 0 ? bytes.Count - at : 1);
                break;
            case 3:
                bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 200), bytes.Count - at)));
                break;
            case 4:
                SwapLines(bytes, random);
                break;
            case 5:
                Digits(bytes, at, random);
                break;
            default:
                bytes.InsertRange(at, Spice[random.Next(Spice.Length)]);
                break;
        }
    }

    private static void SwapLines(List<byte> bytes, Random random)
    {
        var lines = Encoding.Latin1.GetString([.. bytes]).Split('\n');
        var (first, second) = (random.Next(lines.Length), random.Next(lines.Length));
        (lines[first], lines[second]) = random.Next(2) == 0 ? (lines[second], lines[first]) : (lines[first], lines[first]);
        bytes.Clear();
        bytes.AddRange(Encoding.Latin1.GetBytes(string.Join(random.Next(8) == 0 ? "\r\n" : "\n", lines)));
    }

    /// <summary>Lengthens the next number.</summary>
    private static void Digits(List<byte> bytes, int from, Random random)
    {
        var at = bytes.FindIndex(from, letter => letter is >= (byte)'0' and <= (byte)'9');
        if (at >= 0)
        {
            bytes.InsertRange(at, Enumerable.Repeat((byte)('0' + random.Next(10)), random.Next(1, 30)));
        }
    }
}
