// One row per printed figure: the bands of each forecast, and the figure as a hit or a miss; one group of rows at a time.
import { band50, band90, base, blue, green, ink, record, rule, valueAxis } from '../theme.js';
import { said, tip, tooltip } from '../tooltip.js';

const CENTRES = [blue, green];
const WIDE = [band90, '#cdebe3'];
const NARROW = [band50, '#86cbb9'];
const STEP = 13;

export const groupOf = chart => chart.groups[chart.shown ?? 0];

export function option(chart, page, place) {
  const group = groupOf(chart);
  const narrow = place.clientWidth < 560;
  const bars = [[page.words.range90, WIDE, 'p05', 'p95'], [page.words.range50, NARROW, 'p25', 'p75']];
  return {
    ...base(chart, page),
    grid: { left: 8, right: 28, top: 12, bottom: 30, containLabel: true },
    tooltip: { ...tooltip, trigger: 'item', formatter: ({ dataIndex }) => tip(group.rows[dataIndex].label, rowsAt(chart, page, dataIndex)) },
    xAxis: {
      ...valueAxis(group, page, group.axis),
      type: group.isLogarithmic ? 'log' : 'value',
      nameLocation: 'middle',
      nameGap: 28,
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: group.rows.map(row => row.label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink, interval: 0, width: narrow ? 116 : 260, overflow: 'truncate', fontSize: narrow ? 11 : 12 },
      splitLine: { show: true, lineStyle: { color: rule } },
    },
    series: [
      ...bars.flatMap(([name, colors, low, high]) => chart.series.map((_, i) => bar(chart, i, name, colors[i], low, high))),
      ...chart.series.map((name, i) => centre(chart, i, name)),
      printed(chart, page.words.hit, true, { symbol: 'circle', symbolSize: 9, itemStyle: { color: ink, opacity: 1, borderColor: '#ffffff', borderWidth: 1.5 } }),
      printed(chart, page.words.miss, false, { symbol: 'diamond', symbolSize: 14, itemStyle: { color: record, opacity: 1, borderColor: '#ffffff', borderWidth: 1.5 } }),
    ],
  };
}

export const swatches = (chart, page) => [
  ...chart.series.map((name, i) => ({ name, className: 'line', color: CENTRES[i] })),
  { name: page.words.range90, className: 'area', color: band90 },
  { name: page.words.range50, className: 'area', color: band50 },
  { name: page.words.hit, className: 'dot', color: ink },
  { name: page.words.miss, className: 'diamond', color: record },
];

export const points = (chart, page) => groupOf(chart).rows.map((row, index) =>
  ({ index, series: 2 * chart.series.length, text: said(row.label, rowsAt(chart, page, index)) }));

function rowsAt(chart, page, index) {
  const group = groupOf(chart);
  const row = group.rows[index];
  const show = value => page.format(value, group);
  const bands = chart.series.length > 1
    ? chart.series.map((name, i) => [name, `${show(row.bands[i].p50)} (${show(row.bands[i].p05)} – ${show(row.bands[i].p95)})`])
    : [
      [chart.series[0], show(row.bands[0].p50)],
      [page.words.range50, `${show(row.bands[0].p25)} – ${show(row.bands[0].p75)}`],
      [page.words.range90, `${show(row.bands[0].p05)} – ${show(row.bands[0].p95)}`],
    ];
  return [[page.words.record, show(row.printed)], ...bands, ...(row.detail ? [['', row.detail]] : [])];
}

const offset = (i, { series }) => (i - (series.length - 1) / 2) * STEP;

const bar = (chart, i, name, color, low, high) => ({
  type: 'custom',
  name,
  encode: { x: [1, 2], y: 0 },
  data: groupOf(chart).rows.map(({ bands }, at) => [at, bands[i][low], bands[i][high]]),
  itemStyle: { color },
  clip: true,
  z: 2,
  renderItem: (params, api) => {
    const [left, y] = api.coord([api.value(1), api.value(0)]);
    const [right] = api.coord([api.value(2), api.value(0)]);
    const height = chart.series.length > 1 ? 10 : 13;
    return {
      type: 'rect',
      shape: { x: left, y: y + offset(i, chart) - height / 2, width: Math.max(1, right - left), height, r: 2 },
      style: { fill: color },
    };
  },
});

const centre = (chart, i, name) => ({
  type: 'scatter',
  name,
  data: groupOf(chart).rows.map(({ bands }, at) => [bands[i].p50, at]),
  symbol: 'rect',
  symbolSize: [3, chart.series.length > 1 ? 12 : 17],
  symbolOffset: [0, offset(i, chart)],
  itemStyle: { color: CENTRES[i], opacity: 1 },
  z: 4,
});

const printed = (chart, name, hit, look) => ({
  type: 'scatter',
  name,
  data: groupOf(chart).rows.flatMap(({ printed: value, bands }, at) => bands.flatMap(({ isHit }, i) =>
    isHit === hit ? [{ value: [value, at], symbolOffset: [0, offset(i, chart)] }] : [])),
  silent: true,
  z: 5,
  ...look,
});
