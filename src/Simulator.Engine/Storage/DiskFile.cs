namespace Simulator.Engine.Storage;

/// <summary>Writes files to disks that may be full: what cannot be written whole does not stay, and the exception names the file.</summary>
/// <remarks>Thread-safe as long as no two threads write the same file.</remarks>
public static class DiskFile
{
    /// <summary>Writes a file, over one that is there.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes its content.</param>
    /// <exception cref="IOException">The disk does not take it; what was written is removed.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var stream = File.Create(path);
        try
        {
            using (stream)
            {
                write(stream);
            }
        }
        catch (Exception trouble)
        {
            File.Delete(path);
            if (IsTooLarge(trouble))
            {
                throw new IOException($"File too large : '{path}'", trouble);
            }

            throw;
        }
    }

    /// <summary>.NET reports a file beyond the largest that the disk or <c>ulimit -f</c> allows as a wrong argument, and does not say which file.</summary>
    private static bool IsTooLarge(Exception trouble) =>
        trouble is ArgumentOutOfRangeException && trouble.TargetSite?.DeclaringType == typeof(RandomAccess);
}
