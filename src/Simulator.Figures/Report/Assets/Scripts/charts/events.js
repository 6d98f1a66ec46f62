// What happened week by week, with numbered events above.
import { base, blue, muted, record, timeAxis, valueAxis, zoomX } from '../theme.js';
import { said, tip, tooltip } from '../tooltip.js';

export function option(chart, page) {
  return {
    ...base(chart, page),
    grid: { left: 8, right: 22, top: 62, bottom: 8, containLabel: true },
    tooltip: {
      ...tooltip,
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      formatter: params => tip(chart.dates[params[0].dataIndex], rowsAt(chart, page, params[0].dataIndex)),
    },
    xAxis: timeAxis(chart.dates[0], chart.dates.at(-1)),
    yAxis: { ...valueAxis(chart, page, chart.axis), nameTextStyle: { color: muted, fontSize: 12, align: 'left' }, nameGap: 42 },
    dataZoom: zoomX,
    series: [
      {
        type: 'bar',
        name: chart.name,
        data: chart.dates.map((date, i) => [date, chart.values[i]]),
        itemStyle: { color: '#5b9bd0' },
        barWidth: '70%',
        z: 2,
      },
      {
        type: 'line',
        name: page.words.events,
        data: [],
        markLine: {
          silent: true,
          symbol: ['none', 'none'],
          lineStyle: { color: record, type: 'dotted', width: 1.2 },
          label: {
            position: 'end',
            color: '#ffffff',
            backgroundColor: record,
            borderRadius: 8,
            padding: [3, 5],
            fontSize: 11,
            fontWeight: 600,
            formatter: ({ name }) => name,
          },
          data: chart.events.map(({ date }, i) => ({ name: String(i + 1), xAxis: date, label: { distance: raised(chart, i) ? 22 : 3 } })),
        },
      },
    ],
  };
}

export const swatches = (chart, page) => [
  { name: chart.name, className: 'area', color: '#5b9bd0' },
  { name: page.words.events, className: 'dashed', color: record },
];

export const points = (chart, page) => chart.dates.map((date, index) => ({ index, text: said(date, rowsAt(chart, page, index)) }));

// Labels of events that are close to each other take turns in height.
function raised({ dates, events }, i) {
  const days = (Date.parse(dates.at(-1)) - Date.parse(dates[0])) / 40;
  let up = false;
  for (let at = 1; at <= i; at++) {
    up = Date.parse(events[at].date) - Date.parse(events[at - 1].date) < days && !up;
  }

  return up;
}

function rowsAt(chart, page, index) {
  const next = chart.dates[index + 1] ?? '9999';
  const held = chart.events.map((event, i) => ({ ...event, number: i + 1 })).filter(({ date }) => date >= chart.dates[index] && date < next);
  return [[chart.name, page.format(chart.values[index], chart)], ...held.map(({ number, name, date }) => [`${number}. ${name}`, date])];
}
