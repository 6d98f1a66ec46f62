using Simulator.Cli.Tests.Support;
using Simulator.Engine.Hosting;
using Simulator.Engine.Ledgers;
using Simulator.Engine.Storage;
using Simulator.Testing;

namespace Simulator.Cli.Tests.Storage;

public sealed class FileBatchStoreTests
{
    private static readonly RunKey Key = RunKey.Of("scenario", "seed");
    private static readonly Batch Batch = new(0, 2);

    [Fact]
    public void Find_WhatWasKept_GivesTheSameDigest()
    {
        using var folder = new TemporaryFolder();
        var ledgers = Runs.Ledgers(Worlds.Small(), replicates: 2);
        new FileBatchStore(folder.Path, Key).Keep(Batch, ledgers);

        var found = new FileBatchStore(folder.Path, Key).Find(Batch);

        LedgerDigest.Of(found.ShouldNotBeNull()).ShouldBe(LedgerDigest.Of(ledgers));
        Directory.GetFiles(folder.Path).ShouldHaveSingleItem().ShouldEndWith(".batch");
    }

    [Fact]
    public void Find_WithoutAFolder_IsNull() => new FileBatchStore("no-such-folder", Key).Find(Batch).ShouldBeNull();

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(200)]
    [InlineData(-1)]
    public void Find_ATruncatedFile_IsNull(int length)
    {
        using var folder = new TemporaryFolder();
        var file = Keep(folder);
        var bytes = File.ReadAllBytes(file);

        File.WriteAllBytes(file, bytes[..(length < 0 ? bytes.Length - 1 : length)]);

        new FileBatchStore(folder.Path, Key).Find(Batch).ShouldBeNull();
    }

    [Fact]
    public void Find_AFileWithOneBitChanged_IsNull()
    {
        using var folder = new TemporaryFolder();
        var file = Keep(folder);
        var bytes = File.ReadAllBytes(file);

        foreach (var at in Enumerable.Range(0, 20).Select(i => i * (bytes.Length - 1) / 19))
        {
            var changed = (byte[])bytes.Clone();
            changed[at] ^= 1;
            File.WriteAllBytes(file, changed);
            new FileBatchStore(folder.Path, Key).Find(Batch).ShouldBeNull($"byte {at}");
        }
    }

    [Fact]
    public void Find_UnderAnotherKey_IsNull()
    {
        using var folder = new TemporaryFolder();
        Keep(folder);

        new FileBatchStore(folder.Path, RunKey.Of("scenario", "other seed")).Find(Batch).ShouldBeNull();
    }

    [Fact]
    public void Find_AFileRenamedToAnotherBatch_IsNull()
    {
        using var folder = new TemporaryFolder();
        File.Move(Keep(folder), folder["0000002-2.batch"]);

        new FileBatchStore(folder.Path, Key).Find(new Batch(2, 2)).ShouldBeNull();
    }

    [Fact]
    public void RunKey_OfPartsCutElsewhere_Differs() =>
        RunKey.Of("ab", "c").Bytes.SequenceEqual(RunKey.Of("a", "bc").Bytes).ShouldBeFalse();

    [Fact]
    public void Clear_OfAStore_RemovesItsFolder()
    {
        using var folder = new TemporaryFolder();
        var store = new FileBatchStore(folder["batches"], Key);
        store.Keep(Batch, Runs.Ledgers(Worlds.Small(), replicates: 2));

        store.Clear();

        Directory.Exists(folder["batches"]).ShouldBeFalse();
        store.Files.ShouldBe(0);
    }

    private static string Keep(TemporaryFolder folder)
    {
        new FileBatchStore(folder.Path, Key).Keep(Batch, Runs.Ledgers(Worlds.Small(), replicates: 2));
        return Directory.GetFiles(folder.Path).Single();
    }
}
