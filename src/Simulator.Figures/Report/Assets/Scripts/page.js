// What the page says: the data of the charts, the words of the reader's language, the form of numbers.

export function readPage() {
  const { language, words, charts } = JSON.parse(document.getElementById('report-data').textContent);
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
  return {
    words,
    locale: language.startsWith('zh') ? 'ZH' : 'EN',
    charts: new Map(charts.map(chart => [chart.id, chart])),
    format: (value, chart) => value === null || Number.isNaN(value) ? '—' : (chart.isShare ? percent : number).format(value),
  };
}

// The text of a resource with its gaps {0}, {1} … filled.
export const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, gap) => values[gap]);
