const changes = [...document.querySelectorAll('.change')].map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
  kinds: element.dataset.kind.split('\n'),
  classes: element.dataset.class.split('\n'),
  tags: element.dataset.tags.split('\n'),
}));
const boxes = [...form.querySelectorAll('[name=class]')];
const names = ['text', 'kind', 'tag'];

function apply() {
  const classes = boxes.filter((box) => box.checked).map((box) => box.value);
  const data = show(changes, (change, data) =>
    change.classes.some((name) => classes.includes(name)) &&
    (!data.get('kind') || change.kinds.includes(data.get('kind'))) &&
    (!data.get('tag') || change.tags.includes(data.get('tag'))));
  for (const group of document.querySelectorAll('.group, .section')) {
    const left = group.querySelectorAll('.change:not([hidden])').length;
    group.hidden = left === 0;
    const number = group.querySelector(':scope > summary small');
    if (number) number.textContent = left;
  }
  return [data, classes];
}

function remember() {
  const [data, classes] = apply();
  const filters = chosen(data, names);
  if (classes.length < boxes.length) filters.set('class', classes.join(','));
  write(filters);
}

function restore() {
  const filters = read(names);
  const classes = filters.get('class')?.split(',');
  for (const box of boxes) box.checked = !classes || classes.includes(box.value);
  // What a filter leaves is to be seen: closed sections would hide it.
  if ([...filters].length) for (const section of document.querySelectorAll('.section')) section.open = true;
  apply();
}

start(remember, restore);
