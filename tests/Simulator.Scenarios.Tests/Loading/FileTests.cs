using System.Text;
using Simulator.Scenarios.Loading;
using Simulator.Scenarios.Problems;

namespace Simulator.Scenarios.Tests.Loading;

public sealed class FileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Load_MissingFile_IsAProblem() => Codes(Path.Combine(_folder.Path, "none.yaml")).ShouldBe([ProblemCodes.FileUnreadable]);

    [Fact]
    public void Load_FolderWithoutScenario_IsAProblem() => Codes(_folder.Path).ShouldBe([ProblemCodes.FileUnreadable]);

    [Fact]
    public void Load_LargeFile_IsAProblem() =>
        Codes(_folder.Write("scenario.yaml", new byte[(4 * 1024 * 1024) + 1])).ShouldBe([ProblemCodes.FileTooLarge]);

    [Fact]
    public void Load_OtherEncoding_IsAProblemWithItsLine()
    {
        var bytes = Encoding.UTF8.GetBytes("schema: 1\nmeta: x\n").Concat(new byte[] { 0xD0, 0xC3, 0xD6, 0xDD }).ToArray();

        var problem = ScenarioLoader.Load(_folder.Write("scenario.yaml", bytes)).Problems.Single();

        (problem.Code, problem.Line).ShouldBe((ProblemCodes.NotUtf8, 3));
    }

    [Fact]
    public void Load_ByteOrderMark_IsAccepted()
    {
        var text = "\uFEFF" + File.ReadAllText(Samples.Small);

        Samples.Load(_folder.Write("scenario.yaml", text)).Id.ShouldBe("small");
    }

    [Fact]
    public void Load_WindowsLineEndings_AreAccepted()
    {
        var text = File.ReadAllText(Samples.Small).ReplaceLineEndings("\r\n");

        Samples.Load(_folder.Write("scenario.yaml", text)).Id.ShouldBe("small");
    }

    [Fact]
    public void Load_MissingRecord_IsAProblem()
    {
        var file = _folder.Write("scenario.yaml", File.ReadAllText(Samples.Small));

        var problems = ScenarioLoader.Load(file, ["meta.record=other.yaml"]).Problems;

        problems.Select(problem => (problem.Code, Path.GetFileName(problem.File))).ShouldBe([(ProblemCodes.FileUnreadable, "other.yaml")]);
    }

    private static IEnumerable<string> Codes(string path) => ScenarioLoader.Load(path).Problems.Select(problem => problem.Code);
}
