/** Elements. Whatever is told is text: nothing here reads markup. */

/** An element with its attributes and what it holds: elements and texts. */
export function el(name, attributes = {}, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...content.filter(each => each !== null && each !== undefined));
  return element;
}

/** The same of a drawing. */
export function svg(name, attributes = {}, ...content) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);
  }
  element.append(...content);
  return element;
}

/** Words with {0} to {9} replaced by what is told, and {0|one|many} by the word that fits. */
export function filled(words, ...told) {
  return words.replace(/\{(\d)(?:\|([^|}]*)\|([^|}]*))?\}/g, (all, number, one, many) =>
    one === undefined ? String(told[number]) : String(told[number]) === '1' ? one : many);
}

/** Names one after the other, as a language lists them. */
export function listed(names, language) {
  return new Intl.ListFormat(language, {style: 'short'}).format(names);
}

/** Fills an element anew, but leaves the focus where it was, if what had it is still there under its name. */
export function refill(element, ...content) {
  const focused = element.contains(document.activeElement) ? document.activeElement.dataset.name : undefined;
  element.replaceChildren(...content.filter(each => each !== null && each !== undefined));
  if (focused !== undefined) {
    [...element.querySelectorAll('[data-name]')].find(each => each.dataset.name === focused)?.focus({preventScroll: true});
  }
}
