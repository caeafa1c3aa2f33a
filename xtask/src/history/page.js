const rows = [...document.querySelectorAll('#lives tbody tr')].map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
  ...element.dataset,
  steps: element.dataset.steps.split(' '),
}));
const names = ['text', 'what', 'state', 'step'];

function apply() {
  return show(rows, (row, data) =>
    (!data.get('what') || row.what === data.get('what')) &&
    (!data.get('state') || row.state === data.get('state')) &&
    (!data.get('step') || row.steps.includes(data.get('step'))));
}

function restore() {
  read(names);
  apply();
}

start(() => write(chosen(apply(), names)), restore);
