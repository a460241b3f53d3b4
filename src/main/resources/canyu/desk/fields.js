import {el} from './dom.js';

/** What can be set, with its value beside it. */

/** A slider whose value is shown while it moves, and set when it rests. */
export function slider(label, name, value, range, shown, set) {
  const output = el('output', {for: name, class: 'value'}, shown(value));
  const input = el('input', {type: 'range', id: name, 'data-name': name, ...range, 'aria-valuetext': shown(value),
    oninput: () => {
      output.textContent = shown(Number(input.value));
      input.setAttribute('aria-valuetext', shown(Number(input.value)));
    },
    onchange: () => set(Number(input.value))});
  input.value = value;
  return el('div', {class: 'field'}, el('label', {for: name}, label), input, output);
}

/** A button with a name by which it keeps the focus. */
export function button(words, name, act, more = {}) {
  return el('button', {type: 'button', 'data-name': name, onclick: act, ...more}, words);
}
