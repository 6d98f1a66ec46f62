// Where a chart holds several groups of rows, the reader chooses which one is drawn.

export function picker({ data, page }, redraw) {
  if (!(data.groups?.length > 1)) {
    return [];
  }

  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const { name } of data.groups) {
    const choice = document.createElement('option');
    choice.textContent = name;
    select.append(choice);
  }

  select.addEventListener('change', () => {
    data.shown = select.selectedIndex;
    redraw();
  });
  label.className = 'picker';
  label.append(`${page.words.choose} `, select);
  return [label];
}
