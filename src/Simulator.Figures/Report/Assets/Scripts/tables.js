// Opens all tables at once, to read or to print them.

export function tableSwitch({ words }) {
  const tables = [...document.querySelectorAll('details.data')];
  const button = document.createElement('button');
  button.type = 'button';
  const label = () => { button.textContent = tables.every(table => table.open) ? words.closeTables : words.openTables; };
  button.addEventListener('click', () => {
    const open = !tables.every(table => table.open);
    tables.forEach(table => { table.open = open; });
    label();
  });
  label();
  const place = document.createElement('p');
  place.className = 'tables';
  place.append(button);
  document.querySelector('nav.contents').append(place);
}
