// One switch for all charts: which pointwise bands are shown.
import { setLegend } from './controls.js';

const CHOICES = { both: [true, true], wide: [true, false], narrow: [false, true] };

export function bandSwitch(page, views) {
  const place = document.getElementById('bands');
  if (!place) {
    return;
  }

  place.hidden = false;
  for (const input of place.querySelectorAll('input')) {
    input.addEventListener('change', () => views.forEach(view => show(view, page.words, CHOICES[input.value])));
  }
}

function show(view, words, [wide, narrow]) {
  [words.band90, words.range90].forEach(name => setLegend(view, name, wide));
  [words.band50, words.range50].forEach(name => setLegend(view, name, narrow));
}
