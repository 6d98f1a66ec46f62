// Arrow keys walk through the points of a chart; what the tooltip shows is said to a screen reader.
import { pointsOf } from './charts/index.js';

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function announcePoints({ chart, data, place, page }) {
  const voice = document.createElement('p');
  voice.className = 'unseen';
  voice.setAttribute('aria-live', 'polite');
  place.after(voice);
  place.tabIndex = 0;
  let at = -1;
  place.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      chart.dispatchAction({ type: 'hideTip' });
    } else if (event.key in STEPS) {
      event.preventDefault();
      const points = pointsOf(data, page);
      at = Math.min(points.length - 1, Math.max(0, at + STEPS[event.key]));
      chart.dispatchAction({ type: 'showTip', seriesIndex: points[at].series ?? 0, dataIndex: points[at].index });
      voice.textContent = points[at].text;
    }
  });
}
