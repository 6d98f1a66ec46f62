// Draws every chart of the report from the data in the page. Without this script the tables hold the same numbers.
import { announcePoints } from './keyboard.js';
import { bandSwitch } from './bands.js';
import { init } from './echarts.js';
import { controls, restoreLegend } from './controls.js';
import { optionOf } from './charts/index.js';
import { readPage } from './page.js';
import { tableSwitch } from './tables.js';

// A4 without its margins, in pixels of a style sheet; curves are flatter on paper.
const PAPER = { width: 680, curve: 0.68, rows: 0.8 };
const page = readPage();
const drawn = [...document.querySelectorAll('figure[data-chart]')].map(draw);

bandSwitch(page, drawn);
tableSwitch(page);
addEventListener('resize', () => drawn.forEach(({ chart }) => chart.resize()));
addEventListener('beforeprint', () => drawn.forEach(fitPaper));
addEventListener('afterprint', () => drawn.forEach(fitScreen));
document.documentElement.dataset.charts = String(drawn.length);

function draw(figure) {
  const data = page.charts.get(figure.dataset.chart);
  const place = figure.querySelector('.chart');
  place.hidden = false;
  place.style.height = `${heightOf(data)}px`;
  const chart = init(place, null, { renderer: 'svg', locale: page.locale });
  const view = { chart, data, figure, place, page };
  chart.setOption(optionOf(data, page, place));
  controls(view, () => redraw(view));
  announcePoints(view);
  return view;
}

// Another group of rows: another height, other axes, the same choice in the legend.
function redraw(view) {
  fitScreen(view);
  view.chart.setOption(optionOf(view.data, view.page, view.place), { notMerge: true });
  restoreLegend(view);
}

// Printing does not wait for the next frame: what is resized must be drawn at once.
function fitPaper({ chart, data, place }) {
  const height = Math.round(heightOf(data) * (rowsOf(data) ? PAPER.rows : PAPER.curve));
  place.style.height = `${height}px`;
  chart.resize({ width: PAPER.width, height });
  chart.getZr().flush();
}

function fitScreen({ chart, data, place }) {
  place.style.height = `${heightOf(data)}px`;
  chart.resize({ width: 'auto', height: 'auto' });
}

function rowsOf(data) {
  return data.groups?.[data.shown ?? 0].rows.length ?? data.rows?.length ?? data.categories?.length;
}

function heightOf(data) {
  const rows = rowsOf(data);
  return rows ? Math.max(220, 96 + rows * rowHeight(data)) : 340;
}

function rowHeight({ kind, series }) {
  return kind === 'bars' ? 46 : kind === 'forest' ? 12 + 13 * series.length : kind === 'intervals' ? 14 + 8 * series.length : 30;
}
