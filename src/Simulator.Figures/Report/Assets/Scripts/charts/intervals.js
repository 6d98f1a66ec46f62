// One row per name: a value with its interval for each series, and where it should lie.
import { base, ink, muted, rule, valueAxis } from '../theme.js';
import { said, tip, tooltip } from '../tooltip.js';

const COLORS = ['#0060a0', '#c4420a', '#00735a'];
const STEP = 8;

export function option(chart, page, place) {
  const narrow = place.clientWidth < 560;
  return {
    ...base(chart, page),
    grid: { left: 8, right: 24, top: 12, bottom: 30, containLabel: true },
    tooltip: { ...tooltip, trigger: 'item', formatter: ({ value }) => tip(chart.rows[value[1]], rowsAt(chart, page, value[1])) },
    xAxis: { ...valueAxis(chart, page, chart.axis), nameLocation: 'middle', nameGap: 28, min: chart.min, max: chart.max },
    yAxis: {
      type: 'category',
      inverse: true,
      data: chart.rows,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink, interval: 0, width: narrow ? 116 : 260, overflow: 'truncate', fontSize: narrow ? 11 : 13 },
      splitLine: { show: true, lineStyle: { color: rule } },
    },
    series: [
      ...chart.series.map((series, i) => dots(series, i, chart)),
      ...chart.series.map((series, i) => whiskers(series, i, chart)),
    ],
  };
}

export const swatches = chart => chart.series.map(({ name }, i) => ({ name, className: 'line', color: COLORS[i] }));

export const points = (chart, page) => chart.rows.map((row, index) => {
  const series = Math.max(0, chart.series.findIndex(({ values }) => values[index] !== null));
  return { index: pointsOf(chart.series[series], chart).findIndex(({ value }) => value[1] === index), series, text: said(row, rowsAt(chart, page, index)) };
});

const rowsAt = (chart, page, index) => chart.series.filter(({ values }) => values[index] !== null).map(({ name, values, low, high }) => [
  name,
  low[index] === null
    ? page.format(values[index], chart)
    : `${page.format(values[index], chart)} (${page.format(low[index], chart)} – ${page.format(high[index], chart)})`,
]);

const inside = (value, { min, max }) => Math.min(max, Math.max(min, value));
const offset = (i, { series }) => (i - (series.length - 1) / 2) * STEP;
const pointsOf = ({ values }, chart) =>
  values.flatMap((value, at) => value === null ? [] : [{ value: [inside(value, chart), at], symbol: value < chart.min ? 'triangle' : 'circle', symbolRotate: 90 }]);

const dots = (series, i, chart) => ({
  type: 'scatter',
  name: series.name,
  data: pointsOf(series, chart),
  symbolSize: 9,
  symbolOffset: [0, offset(i, chart)],
  itemStyle: { color: COLORS[i], opacity: 1 },
  z: 4,
  markLine: reference(series, i, chart),
});

const whiskers = ({ name, low, high }, i, chart) => ({
  type: 'custom',
  name,
  encode: { x: [1, 2], y: 0 },
  data: low.flatMap((value, at) => value === null ? [] : [[at, inside(value, chart), inside(high[at], chart)]]),
  silent: true,
  z: 3,
  renderItem: (params, api) => {
    const [left, middle] = api.coord([api.value(1), api.value(0)]);
    const [right] = api.coord([api.value(2), api.value(0)]);
    const y = middle + offset(i, chart);
    return { type: 'line', shape: { x1: left, y1: y, x2: right, y2: y }, style: { stroke: COLORS[i], lineWidth: 2.5, opacity: 0.55 } };
  },
});

// Series that share a place share a line in a neutral colour.
const reference = ({ reference: at }, i, { series }) => ({
  silent: true,
  symbol: 'none',
  lineStyle: { color: series.some((other, j) => j !== i && other.reference === at) ? muted : COLORS[i], width: 1.5, type: 'dashed' },
  label: { show: false },
  data: [{ xAxis: at }],
});
