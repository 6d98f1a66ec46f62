using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Simulator.Figures.Tests.Support;

/// <summary>The pixels of a PNG picture with 8 bits per channel and no interlacing, as browsers take them.</summary>
internal sealed class PngPixels
{
    private const int SignatureLength = 8;
    private const int ChunkFrame = 12;
    private const int TrueColour = 2;

    private readonly byte[] _bytes;
    private readonly int _channels;

    private PngPixels(int width, int height, int channels, byte[] bytes) =>
        (Width, Height, _channels, _bytes) = (width, height, channels, bytes);

    public int Width { get; }

    public int Height { get; }

    public static PngPixels Read(byte[] png)
    {
        var (header, data) = (Array.Empty<byte>(), new MemoryStream());
        for (var at = SignatureLength; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var content = png.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR": header = content.ToArray(); break;
                case "IDAT": data.Write(content); break;
                default: break;
            }

            at += length + ChunkFrame;
        }

        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        var channels = header[9] == TrueColour ? 3 : 4;
        data.Position = 0;
        return new PngPixels(width, height, channels, Unfilter(data, width * channels, height, channels));
    }

    /// <summary>How many pixels have a colour, such as <c>cfe0ef</c>.</summary>
    public int Count(string colour)
    {
        var wanted = Convert.FromHexString(colour);
        var count = 0;
        for (var at = 0; at < _bytes.Length; at += _channels)
        {
            count += _bytes.AsSpan(at, wanted.Length).SequenceEqual(wanted) ? 1 : 0;
        }

        return count;
    }

    private static byte[] Unfilter(Stream data, int stride, int height, int channels)
    {
        using var inflated = new ZLibStream(data, CompressionMode.Decompress);
        var rows = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = inflated.ReadByte();
            var row = rows.AsSpan(y * stride, stride);
            inflated.ReadExactly(row);
            Unfilter(filter, row, y > 0 ? rows.AsSpan((y - 1) * stride, stride) : new byte[stride], channels);
        }

        return rows;
    }

    /// <summary>The five filters of the format (W3C PNG, section 9).</summary>
    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int channels)
    {
        for (var x = 0; x < row.Length; x++)
        {
            var (left, corner) = x >= channels ? (row[x - channels], above[x - channels]) : ((byte)0, (byte)0);
            row[x] += filter switch
            {
                1 => left,
                2 => above[x],
                3 => (byte)((left + above[x]) / 2),
                4 => Paeth(left, above[x], corner),
                _ => 0,
            };
        }
    }

    private static byte Paeth(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return (byte)(toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner);
    }
}
