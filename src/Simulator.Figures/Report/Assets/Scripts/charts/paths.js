// One row per deal: when it reached each stage.
import { base, ink, muted, rule, stages, timeAxis, zoomX } from '../theme.js';
import { said, tip, tooltip } from '../tooltip.js';

export function option(chart, page, place) {
  const narrow = place.clientWidth < 560;
  return {
    ...base(chart, page),
    grid: { left: 8, right: 22, top: 8, bottom: 8, containLabel: true },
    tooltip: { ...tooltip, trigger: 'item', formatter: ({ data }) => tip(chart.rows[data[1]].label, rowsAt(chart, data[1])) },
    xAxis: { ...timeAxis(...edges(chart)), splitLine: { show: true, lineStyle: { color: rule } } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: chart.rows.map(row => row.label),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink, interval: 0, width: narrow ? 120 : 280, overflow: 'truncate', fontSize: narrow ? 11 : 13 },
    },
    dataZoom: zoomX,
    series: [...chart.stages.map((name, stage) => reached(chart, name, stage)), courses(chart)],
  };
}

export const swatches = chart => chart.stages.map((name, stage) => ({ name, className: stage % 2 ? 'diamond' : 'dot', color: stages[stage] }));

export const points = (chart, page) =>
  chart.rows.map((row, index) => ({ index, series: 0, text: said(row.label, rowsAt(chart, index)) }));

const rowsAt = (chart, index) => [
  ...chart.rows[index].dates.flatMap((date, stage) => date ? [[chart.stages[stage], date]] : []),
  ['', chart.rows[index].detail],
];

const reached = (chart, name, stage) => ({
  type: 'scatter',
  name,
  data: chart.rows.flatMap(({ dates }, row) => dates[stage] ? [[dates[stage], row]] : []),
  symbol: stage % 2 ? 'diamond' : 'circle',
  symbolSize: stage % 2 ? 13 : 11,
  itemStyle: { color: stages[stage], opacity: 1, borderColor: '#ffffff', borderWidth: 1 },
  z: 4,
});

// A thin line from the first stage to the last.
const courses = chart => ({
  type: 'custom',
  name: 'courses',
  silent: true,
  z: 2,
  encode: { x: [1, 2], y: 0 },
  data: chart.rows.map(({ dates }, row) => [row, ...ends(dates)]),
  renderItem: (params, api) => {
    const [left, y] = api.coord([api.value(1), api.value(0)]);
    const [right] = api.coord([api.value(2), api.value(0)]);
    return { type: 'line', shape: { x1: left, y1: y, x2: right, y2: y }, style: { stroke: muted, lineWidth: 1.5 } };
  },
});

// A little more than the time between the first day and the last.
function edges({ from, to }) {
  const margin = (Date.parse(to) - Date.parse(from)) * 0.03;
  return [Date.parse(from) - margin, Date.parse(to) + margin];
}

function ends(dates) {
  const known = dates.filter(Boolean).map(date => Date.parse(date));
  return [Math.min(...known), Math.max(...known)];
}
