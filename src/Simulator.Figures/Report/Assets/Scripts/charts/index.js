// A kind of chart is a module: what ECharts is told, what the legend shows, what the arrow keys visit.
import * as bars from './bars.js';
import * as curve from './curve.js';
import * as events from './events.js';
import * as forest from './forest.js';
import * as histogram from './histogram.js';
import * as intervals from './intervals.js';
import * as paths from './paths.js';
import * as range from './range.js';

const kinds = { bars, curve, events, forest, histogram, intervals, paths, range };

export const optionOf = (chart, page, place) => kinds[chart.kind].option(chart, page, place);
export const swatchesOf = (chart, page) => kinds[chart.kind].swatches(chart, page);
export const pointsOf = (chart, page) => kinds[chart.kind].points(chart, page);
