using System.Globalization;
using Simulator.Analysis.Calibration;

namespace Simulator.Analysis.Tests.Calibration;

public sealed class FreeScalarsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("simulator-analysis-").FullName;

    [Fact]
    public void File_WithEveryScale_IsReadAndTurnedIntoOverrides()
    {
        Write("path,low,high,unit,scale\na.b,1,100,万元,log\nc.d+e.f,0,10,,whole\ng,0,1,,linear\n");

        var (parameters, problems) = FreeScalars.Read(_folder, CultureInfo.InvariantCulture);

        problems.ShouldBeEmpty();
        parameters.SelectMany(parameter => parameter.Overrides(0)).ShouldBe(["a.b=10 万元", "c.d=5", "e.f=5", "g=0.5"]);
        parameters[0].Value(-40).ShouldBe(1, 1e-9);
        parameters[0].Value(40).ShouldBe(100, 1e-9);
    }

    [Fact]
    public void File_WithMistakes_ListsThemAll()
    {
        Write("path,low,high,unit,scale\n,1,2,,linear\na,x,2,,linear\nb,3,2,,linear\nc,-1,2,,log\nd,0,1,,cubic\n");

        var (parameters, problems) = FreeScalars.Read(_folder, CultureInfo.InvariantCulture);

        parameters.ShouldBeEmpty();
        problems.Select(problem => (problem.Line, problem.Code)).ShouldBe(
            [(2, "HST004"), (3, "HST005"), (3, "HST006"), (4, "HST006"), (5, "HST006"), (6, "HST008"), (0, "HST011")]);
    }

    [Fact]
    public void Scenario_WithoutTheFile_HasNone() =>
        FreeScalars.Read(_folder, CultureInfo.InvariantCulture).Parameters.ShouldBeEmpty();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(string text) => File.WriteAllText(Path.Combine(_folder, FreeScalars.FileName), text);
}
