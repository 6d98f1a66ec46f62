// Tooltips as elements, never as markup: names in a scenario stay text.

export function tip(title, rows) {
  const box = document.createElement('div');
  box.className = 'tip';
  box.append(cell('strong', title));
  const table = document.createElement('table');
  for (const [name, value] of rows) {
    const row = document.createElement('tr');
    row.append(cell('th', name), cell('td', value));
    table.append(row);
  }

  box.append(table);
  return box;
}

export const said = (title, rows) => `${title}: ${rows.map(([name, value]) => `${name} ${value}`).join('; ')}`;

export const tooltip = { confine: true, padding: 0, borderWidth: 0, extraCssText: 'white-space: normal; max-width: 22rem;' };

function cell(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
