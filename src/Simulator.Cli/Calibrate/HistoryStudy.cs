using System.Collections.Immutable;
using Simulator.Analysis.Observation;

namespace Simulator.Cli.Calibrate;

/// <summary>What a history teaches.</summary>
internal sealed record HistoryStudy(ImmutableArray<ReportingEffect> Effects, ImmutableArray<PriorEstimate> Priors, ImmutableArray<CurvePoint> Curves);
