// Legend, zoom and pictures as buttons of the page, so that a keyboard and a screen reader reach them.
import { init } from './echarts.js';
import { optionOf, swatchesOf } from './charts/index.js';
import { picker } from './picker.js';

const ZOOM = 0.5;
const PICTURE = { width: 1200, height: 600, pixelRatio: 2 };

// What stands above a chart.
export function controls(view, redraw) {
  const row = document.createElement('div');
  row.className = 'controls';
  row.append(legend(view), toolbar(view));
  view.place.before(...picker(view, redraw), row);
}

function legend(view) {
  const list = document.createElement('ul');
  list.className = 'legend';
  list.setAttribute('aria-label', view.page.words.legend);
  view.legend = new Map();
  for (const { name, className, color } of swatchesOf(view.data, view.page)) {
    const button = make('button', name);
    const swatch = document.createElement('span');
    swatch.className = `swatch ${className}`;
    swatch.style.setProperty('--swatch', color);
    button.prepend(swatch);
    button.addEventListener('click', () => setLegend(view, name, button.getAttribute('aria-pressed') !== 'true'));
    button.setAttribute('aria-pressed', 'true');
    view.legend.set(name, button);
    list.append(document.createElement('li'));
    list.lastChild.append(button);
  }

  return list;
}

export function setLegend(view, name, on) {
  const button = view.legend.get(name);
  if (button) {
    button.setAttribute('aria-pressed', String(on));
    view.chart.dispatchAction({ type: on ? 'legendSelect' : 'legendUnSelect', name });
  }
}

// After a chart was drawn anew.
export function restoreLegend(view) {
  view.legend.forEach((button, name) => setLegend(view, name, button.getAttribute('aria-pressed') === 'true'));
}

function toolbar(view) {
  const bar = document.createElement('div');
  bar.className = 'tools';
  const { words } = view.page;
  if (view.chart.getOption().dataZoom?.length) {
    bar.append(
      tool('+', words.zoomIn, () => zoom(view, ZOOM)),
      tool('−', words.zoomOut, () => zoom(view, 1 / ZOOM)),
      tool('↺', words.zoomReset, () => zoomTo(view, 0, 100)));
  }

  bar.append(tool('PNG', words.savePicture, () => savePicture(view)));
  return bar;
}

function tool(sign, title, act) {
  const button = make('button', sign);
  button.title = title;
  button.setAttribute('aria-label', title);
  button.addEventListener('click', act);
  return button;
}

function zoom(view, factor) {
  const { start, end } = view.chart.getOption().dataZoom[0];
  const half = Math.min(50, (end - start) * factor / 2);
  const middle = Math.min(100 - half, Math.max(half, (start + end) / 2));
  zoomTo(view, middle - half, middle + half);
}

function zoomTo({ chart }, start, end) {
  chart.dispatchAction({ type: 'dataZoom', dataZoomIndex: 0, start, end });
}

function savePicture(view) {
  const place = document.createElement('div');
  const height = Math.max(PICTURE.height, view.place.clientHeight);
  const chart = init(place, null, { renderer: 'canvas', locale: view.page.locale, width: PICTURE.width, height });
  const selected = Object.fromEntries([...view.legend].map(([name, button]) => [name, button.getAttribute('aria-pressed') === 'true']));
  const option = optionOf(view.data, view.page, { clientWidth: PICTURE.width });
  chart.setOption({ ...option, legend: { show: true, top: 0, selected, data: [...view.legend.keys()] } });
  const link = document.createElement('a');
  link.href = chart.getDataURL({ type: 'png', pixelRatio: PICTURE.pixelRatio, backgroundColor: '#ffffff' });
  link.download = `${view.data.id}.png`;
  link.click();
  chart.dispose();
}

function make(name, text) {
  const element = document.createElement(name);
  element.type = 'button';
  element.append(text);
  return element;
}
