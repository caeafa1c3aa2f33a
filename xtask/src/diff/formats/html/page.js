// Shows the changes that meet the filters. The filters stand in the fragment of the address, so that a link keeps them.
const form = document.getElementById('filters');
const changes = [...document.querySelectorAll('.change')].map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
  kind: element.dataset.kind,
  class: element.dataset.class,
  tags: element.dataset.tags.split('\n'),
}));
const boxes = [...form.querySelectorAll('[name=class]')];

function apply() {
  const data = new FormData(form);
  const words = data.get('text').toLowerCase().split(/\s+/).filter(Boolean);
  const classes = data.getAll('class');
  let shown = 0;
  for (const change of changes) {
    const meets =
      classes.includes(change.class) &&
      (!data.get('kind') || change.kind === data.get('kind')) &&
      (!data.get('tag') || change.tags.includes(data.get('tag'))) &&
      words.every((word) => change.text.includes(word));
    change.element.hidden = !meets;
    shown += meets;
  }
  for (const group of document.querySelectorAll('.group, .section')) {
    const left = group.querySelectorAll('.change:not([hidden])').length;
    group.hidden = left === 0;
    const number = group.querySelector(':scope > summary small');
    if (number) number.textContent = left;
  }
  form.querySelector('output').textContent = `${shown} of ${changes.length} shown`;
  document.getElementById('nothing').hidden = shown > 0;
  return data;
}

function remember() {
  const data = apply();
  const filters = new URLSearchParams();
  for (const name of ['text', 'kind', 'tag']) if (data.get(name)) filters.set(name, data.get(name));
  const classes = data.getAll('class');
  if (classes.length < boxes.length) filters.set('class', classes.join(','));
  // A page opened from a disk may not rewrite its address; the filters work without.
  try { history.replaceState(null, '', `#${filters}`); } catch {}
}

function restore() {
  const filters = new URLSearchParams(location.hash.slice(1));
  for (const name of ['text', 'kind', 'tag']) form.elements[name].value = filters.get(name) ?? '';
  const classes = filters.get('class')?.split(',');
  for (const box of boxes) box.checked = !classes || classes.includes(box.value);
  // What a filter leaves is to be seen: closed sections would hide it.
  if ([...filters].length) for (const section of document.querySelectorAll('.section')) section.open = true;
  apply();
}

form.addEventListener('input', remember);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(remember));
addEventListener('hashchange', restore);
restore();
