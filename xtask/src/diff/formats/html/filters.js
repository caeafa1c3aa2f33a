// Shows what meets the filters. The filters stand in the fragment of the address, so that a link keeps them.
const form = document.getElementById('filters');

// Hides the items that do not meet the filters, and says how many are left.
function show(items, meets) {
  const data = new FormData(form);
  const words = data.get('text').toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const item of items) {
    const stays = meets(item, data) && words.every((word) => item.text.includes(word));
    item.element.hidden = !stays;
    shown += stays;
  }
  form.querySelector('output').textContent = `${shown} of ${items.length} shown`;
  document.getElementById('nothing').hidden = shown > 0;
  return data;
}

// The filters of these names that are set.
function chosen(data, names) {
  return new URLSearchParams(names.filter((name) => data.get(name)).map((name) => [name, data.get(name)]));
}

function write(filters) {
  // A page opened from a disk may not rewrite its address; the filters work without.
  try { history.replaceState(null, '', `#${filters}`); } catch {}
}

// The filters of the address, those of these names put into the form.
function read(names) {
  const filters = new URLSearchParams(location.hash.slice(1));
  for (const name of names) form.elements[name].value = filters.get(name) ?? '';
  return filters;
}

function start(remember, restore) {
  form.addEventListener('input', remember);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(remember));
  addEventListener('hashchange', restore);
  restore();
}
