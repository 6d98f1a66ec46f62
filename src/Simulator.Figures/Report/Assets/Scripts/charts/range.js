// One row per figure: 90% band, 50% band, central value, and what it is set against.
import { band50, band90, base, blue, ink, muted, record, rule, valueAxis } from '../theme.js';
import { said, tip, tooltip } from '../tooltip.js';

export function option(chart, page, place) {
  const narrow = place.clientWidth < 560;
  return {
    ...base(chart, page),
    grid: { left: 8, right: 24, top: 12, bottom: 30, containLabel: true },
    tooltip: { ...tooltip, trigger: 'item', formatter: ({ dataIndex }) => tip(chart.rows[dataIndex].label, rowsAt(chart, page, dataIndex)) },
    xAxis: { ...valueAxis(chart, page, chart.axis), nameLocation: 'middle', nameGap: 28, max: chart.max ?? null, scale: chart.isShare },
    yAxis: {
      type: 'category',
      inverse: true,
      data: chart.rows.map(row => row.label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink, interval: 0, width: narrow ? 116 : 260, overflow: 'truncate', fontSize: narrow ? 11 : 13 },
      splitLine: { show: true, lineStyle: { color: rule } },
    },
    series: [
      bar(page.words.range90, chart, ({ p05, p95 }) => [p05, p95], band90, 14),
      bar(page.words.range50, chart, ({ p25, p75 }) => [p25, p75], band50, 14),
      {
        type: 'scatter',
        name: chart.centre,
        data: chart.rows.map((row, i) => [row.centre, i]),
        symbol: 'rect',
        symbolSize: [3, 18],
        itemStyle: { color: blue, opacity: 1 },
        z: 4,
        markLine: chart.reference === null ? undefined : reference(chart),
      },
      ...(chart.mark ? [marks(chart)] : []),
    ],
  };
}

export const swatches = (chart, page) => [
  { name: chart.centre, className: 'line', color: blue },
  { name: page.words.range90, className: 'area', color: band90 },
  { name: page.words.range50, className: 'area', color: band50 },
  ...(chart.mark ? [{ name: chart.mark, className: 'diamond', color: record }] : []),
];

export const points = (chart, page) =>
  chart.rows.map((row, index) => ({ index, series: 2, text: said(row.label, rowsAt(chart, page, index)) }));

function rowsAt(chart, page, index) {
  const row = chart.rows[index];
  const show = value => page.format(value, chart);
  return [
    [chart.centre, show(row.centre)],
    [page.words.range50, `${show(row.p25)} – ${show(row.p75)}`],
    [page.words.range90, `${show(row.p05)} – ${show(row.p95)}`],
    ...(chart.mark && row.mark !== null ? [[chart.mark, show(row.mark)]] : []),
    ...(row.detail ? [['', row.detail]] : []),
  ];
}

const bar = (name, chart, edges, color, height) => ({
  type: 'custom',
  name,
  encode: { x: [1, 2], y: 0 },
  data: chart.rows.map((row, i) => [i, ...edges(row)]),
  itemStyle: { color },
  clip: true,
  renderItem: (params, api) => {
    const [left, y] = api.coord([api.value(1), api.value(0)]);
    const [right] = api.coord([api.value(2), api.value(0)]);
    return {
      type: 'rect',
      shape: { x: left, y: y - height / 2, width: Math.max(1, right - left), height, r: 2 },
      style: { fill: color },
    };
  },
});

const marks = chart => ({
  type: 'scatter',
  name: chart.mark,
  data: chart.rows.flatMap((row, i) => row.mark === null ? [] : [[row.mark, i]]),
  symbol: 'diamond',
  symbolSize: 13,
  itemStyle: { color: record, opacity: 1, borderColor: '#ffffff', borderWidth: 1.5 },
  silent: true,
  z: 5,
});

const reference = chart => ({
  silent: true,
  symbol: 'none',
  lineStyle: { color: record, width: 1.5, type: 'solid' },
  label: { show: false, color: muted },
  data: [{ xAxis: chart.reference }],
});
