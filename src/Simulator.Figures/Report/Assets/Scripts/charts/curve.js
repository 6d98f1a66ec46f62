// A quantity over time: median, pointwise bands, more lines or intervals, points.
import { band50, band90, base, blue, green, muted, record, timeAxis, valueAxis, zoomX } from '../theme.js';
import { said, tip, tooltip } from '../tooltip.js';

const LINES = [green, '#8a6d00', '#3d3d8f'];

export function option(chart, page) {
  return {
    ...base(chart, page),
    grid: { left: 8, right: 22, top: 34, bottom: 8, containLabel: true },
    tooltip: {
      ...tooltip,
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: muted, type: 'dashed' } },
      formatter: params => tip(chart.dates[params[0].dataIndex], rowsAt(chart, page, params[0].dataIndex)),
    },
    xAxis: timeAxis(chart.dates[0], chart.dates.at(-1)),
    yAxis: { ...valueAxis(chart, page, chart.axis), nameTextStyle: { color: muted, fontSize: 12, align: 'left' }, nameGap: 14 },
    dataZoom: zoomX,
    series: [
      {
        ...line(page.words.median, chart.dates, chart.band.p50, blue),
        lineStyle: { color: blue, width: 2.5 },
        z: 4,
        markLine: chart.reference === null ? undefined : level(chart),
      },
      ...area(page.words.band90, chart.dates, chart.band.p05, chart.band.p95, band90, 1),
      ...area(page.words.band50, chart.dates, chart.band.p25, chart.band.p75, band50, 2),
      ...chart.lines.flatMap(({ name, values, upper }, i) => [values, ...(upper ? [upper] : [])].map(edge => ({
        ...line(name, chart.dates, edge, LINES[i % LINES.length]),
        lineStyle: { color: LINES[i % LINES.length], width: 2, type: 'dashed' },
        z: 3,
      }))),
      ...(chart.points.length > 0 ? [single(chart, page)] : []),
    ],
  };
}

export const swatches = (chart, page) => [
  { name: page.words.median, className: 'line', color: blue },
  { name: page.words.band90, className: 'area', color: band90 },
  { name: page.words.band50, className: 'area', color: band50 },
  ...chart.lines.map(({ name }, i) => ({ name, className: 'dashed', color: LINES[i % LINES.length] })),
  ...(chart.points.length > 0 ? [{ name: pointName(chart, page), className: 'diamond', color: record }] : []),
];

export const points = (chart, page) => chart.dates.map((date, index) => ({ index, text: said(date, rowsAt(chart, page, index)) }));

function rowsAt(chart, page, index) {
  const { words } = page;
  const show = values => page.format(values[index], chart);
  const next = chart.dates[index + 1] ?? '9999';
  return [
    [words.median, show(chart.band.p50)],
    [words.band50, `${show(chart.band.p25)} – ${show(chart.band.p75)}`],
    [words.band90, `${show(chart.band.p05)} – ${show(chart.band.p95)}`],
    ...chart.lines.map(({ name, values, upper }) => [name, upper ? `${show(values)} – ${show(upper)}` : show(values)]),
    ...chart.points.filter(({ date }) => date >= chart.dates[index] && date < next).map(({ value, text }) => [pointName(chart, page), text || page.format(value, chart)]),
  ];
}

const line = (name, dates, values, color) => ({
  type: 'line',
  name,
  data: dates.map((date, i) => [date, values[i]]),
  showSymbol: false,
  itemStyle: { color },
});

// Two stacked lines: the lower edge, unseen, and the height above it.
const area = (name, dates, low, high, color, z) => [
  { ...line(name, dates, low, color), stack: name, stackStrategy: 'all', lineStyle: { opacity: 0 }, silent: true, z },
  {
    ...line(name, dates, low.map((value, i) => high[i] - value), color),
    stack: name,
    stackStrategy: 'all',
    lineStyle: { opacity: 0 },
    areaStyle: { color, opacity: 1 },
    silent: true,
    z,
  },
];

const pointName = (chart, page) => chart.pointName ?? page.words.record;

const level = ({ reference }) => ({
  silent: true,
  symbol: 'none',
  lineStyle: { color: muted, width: 1.5, type: 'solid' },
  label: { show: false },
  data: [{ yAxis: reference }],
});

const single = (chart, page) => ({
  type: 'scatter',
  name: pointName(chart, page),
  data: chart.points.map(({ date, value }) => [date, value]),
  symbol: 'diamond',
  symbolSize: 15,
  itemStyle: { color: record, opacity: 1, borderColor: '#ffffff', borderWidth: 1.5 },
  label: {
    show: true,
    position: 'left',
    distance: 8,
    color: record,
    fontWeight: 600,
    formatter: ({ dataIndex }) => chart.points[dataIndex].text,
    textBorderColor: '#ffffff',
    textBorderWidth: 3,
  },
  z: 6,
});
