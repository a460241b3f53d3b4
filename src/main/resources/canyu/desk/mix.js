import {el, filled} from './dom.js';
import {slider} from './fields.js';

/** A mix of countermeasures: what is done, by its number, how strongly and from which week on. */

/**
 * What can be set of it.
 *
 * @param pieces the countermeasures, perhaps in groups
 * @param mix a map from numbers to strength and start
 * @param words of the page
 * @param change is told the new mix
 */
export function choices(pieces, mix, words, change) {
  const set = (k, dose) => {
    const next = new Map(mix);
    if (dose === null) {
      next.delete(k);
    } else {
      next.set(k, dose);
    }
    change(next);
  };
  return pieces.flatMap((piece, k) => [
    piece.group !== undefined && piece.group !== pieces[k - 1]?.group ? el('h3', {class: 'family'}, piece.group) : null,
    choice(piece, k, mix.get(k), words, dose => set(k, dose))]);
}

function choice({name, does, first, last}, k, dose, words, set) {
  const isOn = dose !== undefined;
  const box = el('input', {type: 'checkbox', checked: isOn, 'data-name': `on ${k}`, onchange: () => set(isOn ? null : {strength: 1, start: first})});
  return el('div', {class: isOn ? 'measure on' : 'measure'}, el('label', {class: 'switch', title: does}, box, el('span', {}, name)),
    isOn ? slider(words.strength, `strength ${k}`, dose.strength, {min: 0.05, max: 1, step: 0.05}, value => `${Math.round(100 * value)} %`,
      strength => set({...dose, strength})) : null,
    isOn && last > first ? slider(words.start, `start ${k}`, dose.start, {min: first, max: last, step: 1}, week => filled(words.week, week),
      start => set({...dose, start})) : null);
}

/** What a mix costs over all weeks. */
export function cost(pieces, mix) {
  return [...mix].reduce((sum, [k, {strength, start}]) => sum + strength * pieces[k].costs[start - pieces[k].first], 0);
}

/** The same in words, and whether there is so much. */
export function bill({pieces, budget, currency, language}, mix, words) {
  const all = cost(pieces, mix);
  const amount = money => new Intl.NumberFormat(language, {maximumSignificantDigits: 4}).format(Math.round(money));
  const isBeyond = budget !== null && all > budget;
  return el('p', {class: isBeyond ? 'bill beyond' : 'bill'}, el('strong', {}, filled(words.cost, amount(all), currency)),
    budget === null ? '' : ` ${filled(isBeyond ? words.beyond : words.within, amount(budget))}`);
}
