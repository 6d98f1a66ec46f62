// Horizontal bars with their 90% band: one group per category, one bar per series.
import { base, blue, green, ink, valueAxis } from '../theme.js';
import { said, tip, tooltip } from '../tooltip.js';

const COLORS = [blue, green];
const LIGHT = ['#7fb2d9', '#7cc4b1'];

export function option(chart, page, place) {
  const narrow = place.clientWidth < 560;
  return {
    ...base(chart, page),
    grid: { left: 8, right: narrow ? 44 : 64, top: 8, bottom: 30, containLabel: true },
    tooltip: {
      ...tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: 'rgba(0, 96, 160, 0.06)' } },
      formatter: params => tip(chart.categories[params[0].dataIndex], rowsAt(chart, page, params[0].dataIndex)),
    },
    xAxis: { ...valueAxis(chart, page, chart.axis), nameLocation: 'middle', nameGap: 28 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: chart.categories,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: ink, interval: 0 },
    },
    series: chart.series.flatMap((series, i) => [bar(series, i), whisker(series, i, chart, page)]),
  };
}

export const swatches = (chart, page) => [
  ...chart.series.map(({ name }, i) => ({ name, className: 'area', color: LIGHT[i] })),
  ...(chart.series.some(({ low }) => low.some(value => value !== null)) ? [{ name: page.words.range90, className: 'line', color: ink }] : []),
];

export const points = (chart, page) =>
  chart.categories.map((category, index) => ({ index, text: said(category, rowsAt(chart, page, index)) }));

const rowsAt = (chart, page, index) => chart.series
  .filter(({ means }) => means[index] !== null)
  .map(({ name, means, low, high }) =>
    [name, low[index] === null ? page.format(means[index], chart) : `${page.format(means[index], chart)} (${page.format(low[index], chart)} – ${page.format(high[index], chart)})`]);

const bar = ({ name, means }, i) => ({
  type: 'bar',
  name,
  data: means,
  barMaxWidth: 16,
  barGap: '25%',
  itemStyle: { color: LIGHT[i], borderRadius: [0, 2, 2, 0] },
});

// The band as a thin line on its bar, with the mean in figures behind it.
const whisker = ({ means, low, high }, i, chart, page) => ({
  type: 'custom',
  name: page.words.range90,
  encode: { x: [1, 2], y: 0 },
  data: means.flatMap((mean, at) => mean === null ? [] : [[at, low[at] ?? mean, high[at] ?? mean, mean]]),
  silent: true,
  z: 4,
  renderItem: (params, api) => {
    const layout = api.barLayout({ count: chart.series.length, barMaxWidth: 16, barGap: '25%' })[i];
    const [left, middle] = api.coord([api.value(1), api.value(0)]);
    const [right] = api.coord([api.value(2), api.value(0)]);
    const y = middle + layout.offsetCenter;
    return {
      type: 'group',
      children: [
        ...(left === right ? [] : [{ type: 'line', shape: { x1: left, y1: y, x2: right, y2: y }, style: { stroke: COLORS[i], lineWidth: 2.5 } }]),
        {
          type: 'text',
          x: right + 6,
          y,
          style: { text: page.format(api.value(3), chart), fill: ink, fontSize: 12, textVerticalAlign: 'middle' },
        },
      ],
    };
  },
});
