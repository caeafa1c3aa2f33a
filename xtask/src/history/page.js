// Shows the lives that meet the filters. The filters stand in the fragment of the address, so that a link keeps them.
const form = document.getElementById('filters');
const rows = [...document.querySelectorAll('#lives tbody tr')].map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
  ...element.dataset,
  steps: element.dataset.steps.split(' '),
}));
const names = ['text', 'what', 'state', 'step'];

function apply() {
  const data = new FormData(form);
  const words = data.get('text').toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const meets =
      (!data.get('what') || row.what === data.get('what')) &&
      (!data.get('state') || row.state === data.get('state')) &&
      (!data.get('step') || row.steps.includes(data.get('step'))) &&
      words.every((word) => row.text.includes(word));
    row.element.hidden = !meets;
    shown += meets;
  }
  form.querySelector('output').textContent = `${shown} of ${rows.length} shown`;
  document.getElementById('nothing').hidden = shown > 0;
  return data;
}

function remember() {
  const data = apply();
  const filters = new URLSearchParams();
  for (const name of names) if (data.get(name)) filters.set(name, data.get(name));
  // A page opened from a disk may not rewrite its address; the filters work without.
  try { history.replaceState(null, '', `#${filters}`); } catch {}
}

function restore() {
  const filters = new URLSearchParams(location.hash.slice(1));
  for (const name of names) form.elements[name].value = filters.get(name) ?? '';
  apply();
}

form.addEventListener('input', remember);
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () => setTimeout(remember));
addEventListener('hashchange', restore);
restore();
