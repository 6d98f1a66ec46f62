// Upright bars over classes, and how high all would be if they were alike.
import { base, ink, muted, valueAxis } from '../theme.js';
import { said, tip, tooltip } from '../tooltip.js';

const COLORS = ['#5b9bd0', '#3fa88f'];

export function option(chart, page) {
  return {
    ...base(chart, page),
    grid: { left: 8, right: 22, top: 34, bottom: 8, containLabel: true },
    tooltip: {
      ...tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: params => tip(chart.classes[params[0].dataIndex], rowsAt(chart, page, params[0].dataIndex)),
    },
    xAxis: { type: 'category', data: chart.classes, axisLabel: { color: ink, hideOverlap: true }, axisTick: { show: false } },
    yAxis: { ...valueAxis(chart, page, chart.axis), nameTextStyle: { color: muted, fontSize: 12, align: 'left' }, nameGap: 14 },
    series: chart.series.map(({ name, values }, i) => ({
      type: 'bar',
      name,
      data: values,
      barCategoryGap: '18%',
      barGap: '8%',
      itemStyle: { color: COLORS[i], borderRadius: [2, 2, 0, 0] },
      markLine: i > 0 ? undefined : {
        silent: true,
        symbol: 'none',
        lineStyle: { color: ink, width: 1.5, type: 'dashed' },
        label: { show: false },
        data: [{ yAxis: chart.reference }],
      },
    })),
  };
}

export const swatches = chart => chart.series.map(({ name }, i) => ({ name, className: 'area', color: COLORS[i] }));

export const points = (chart, page) => chart.classes.map((name, index) => ({ index, text: said(name, rowsAt(chart, page, index)) }));

const rowsAt = (chart, page, index) => chart.series.map(({ name, values }) => [name, page.format(values[index], chart)]);
