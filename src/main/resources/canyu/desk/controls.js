import {el, filled, refill} from './dom.js';
import {button, slider} from './fields.js';
import {changed, during, kindOf, settingsOf, stretches} from './state.js';
import {timeline} from './timeline.js';

/** The left side: what can be set. */

const BREACH = {severity: 0.8};
const RUMOUR = {share: 0.1};

/** Fills the side anew. `desk` is what the page knows, `desk.set` sets what is changed. */
export function controls(board, desk) {
  const {catalogue: {words}} = desk;
  refill(board,
    el('h2', {class: 'hidden'}, words.measures),
    desk.catalogue.challenge === null ? null : challenge(desk), policies(desk), presets(desk),
    el('p', {class: 'hint'}, words.measuresHint),
    ...desk.catalogue.groups.map(group => measures(group, desk)),
    others(desk),
    events(desk), assumptions(desk), sizes(desk),
    desk.catalogue.challenge === null ? folded('challenges', words.challenges, 0, desk, challenge(desk)) : null);
}

function weeks(desk) {
  return desk.state.weeks ?? desk.catalogue.weeks;
}

function current(desk) {
  return desk.state[desk.edited] ?? [];
}

function setPolicy(desk, items) {
  desk.set({[desk.edited]: items});
}

/** What is to be reached, and who can be challenged by what. */
function challenge(desk) {
  const {words, challenge: now, challenges} = desk.catalogue;
  const select = el('select', {id: 'challenges', 'data-name': 'challenges', onchange: () => desk.play(select.value)},
    el('option', {value: ''}, words.challengeNone),
    ...challenges.map(each => el('option', {value: each.key, selected: now !== null && now.key === each.key}, each.title)));
  return el('div', {class: now === null ? '' : 'challenge'},
    el('div', {class: 'row'}, el('label', {for: 'challenges', class: now === null ? 'hidden' : null}, words.challenges), select),
    now === null ? null : el('p', {}, now.task), now === null ? null : el('p', {}, el('strong', {}, now.goal)),
    now === null ? null : button(words.handIn, 'hand-in', () => desk.handIn(), {class: 'main', disabled: desk.isHandingIn}));
}

/** Which of the two policies is being changed. */
function policies(desk) {
  const {words} = desk.catalogue;
  if (desk.state.beside === null) {
    return el('div', {class: 'row'},
      button(words.compare, 'compare', () => desk.set({beside: desk.state.policy}, 'beside')));
  }
  return el('fieldset', {class: 'policies'}, el('legend', {}, words.editing),
    ...['policy', 'beside'].map(which => el('label', {class: `choice ${which}`},
      el('input', {type: 'radio', name: 'edited', value: which, checked: desk.edited === which, 'data-name': `edit ${which}`,
        onchange: () => desk.edit(which)}), words[which])),
    button(words.uncompare, 'uncompare', () => desk.set({beside: null}, 'policy')));
}

function presets(desk) {
  const {words, presets: arms} = desk.catalogue;
  if (arms.length === 0) {
    return null;
  }
  const select = el('select', {'data-name': 'presets', id: 'presets', onchange: () => {
    const arm = arms[Number(select.value)];
    if (select.value === 'none') {
      setPolicy(desk, []);
    } else if (arm !== undefined) {
      desk.set({[desk.edited]: arm.policy, ...(arm.events === null ? {} : {events: arm.events})});
    }
  }}, el('option', {value: ''}, words.presetChoose), el('option', {value: 'none'}, words.presetNone),
  ...arms.map((arm, k) => el('option', {value: k}, arm.name)));
  return el('div', {class: 'row'}, el('label', {for: 'presets'}, words.presets), select);
}

function measures(group, desk) {
  const items = current(desk);
  const on = group.measures.filter(measure => items.some(item => kindOf(item) === measure.kind)).length;
  return el('details', {class: 'group', open: desk.isOpen(group.name, on > 0), ontoggle: event => desk.open(group.name, event.target.open)},
    el('summary', {'data-name': `group ${group.name}`}, el('span', {}, group.name),
      on > 0 ? el('span', {class: 'count'}, filled(desk.catalogue.words.inForce, on)) : null),
    ...group.measures.map(measure => row(measure, items.findIndex(item => kindOf(item) === measure.kind), desk)));
}

function row(measure, at, desk) {
  const {words} = desk.catalogue;
  const items = current(desk);
  const box = el('input', {type: 'checkbox', checked: at >= 0, 'data-name': `on ${measure.kind}`, onchange: () =>
    setPolicy(desk, at < 0 ? [...items, {[measure.kind]: {}}] : items.filter((item, k) => k !== at))});
  return el('div', {class: at >= 0 ? 'measure on' : 'measure'},
    el('label', {class: 'switch'}, box, el('span', {}, measure.name), at >= 0 ? price(at, desk) : null),
    at >= 0 ? settings(measure, at, desk) : null,
    el('details', {class: 'about', open: desk.isOpen(`about ${measure.kind}`, false),
      ontoggle: event => desk.open(`about ${measure.kind}`, event.target.open)},
    el('summary', {'data-name': `about ${measure.kind}`, 'aria-label': `${words.what}: ${measure.name}`}, words.what),
    el('p', {}, `${measure.does} ${measure.cost}.`)));
}

/** What it would cost, once the cities have answered. */
function price(at, desk) {
  const said = desk.answer?.policies.find(each => each.key === desk.edited)?.money.prices[at];
  return said === undefined || desk.isStale ? null : el('span', {class: 'price'}, filled(desk.catalogue.words.price, said, desk.catalogue.currency));
}

function settings(measure, at, desk) {
  const {words} = desk.catalogue;
  const items = current(desk);
  const said = settingsOf(items[at]);
  const set = more => setPolicy(desk, changed(items, at, more));
  return el('div', {class: 'settings'},
    slider(words.strength, `strength ${measure.kind}`, said.strength ?? 1, {min: 0.05, max: 1, step: 0.05}, percent,
      value => set({strength: value === 1 ? undefined : value})),
    el('div', {class: 'field'}, el('label', {for: `where ${measure.kind}`}, words.where), where(measure, said, desk, set)),
    times(measure, said, desk, set));
}

function percent(value) {
  return `${Math.round(100 * value)} %`;
}

function where(measure, said, desk, set) {
  const {words, places} = desk.catalogue;
  const here = JSON.stringify(target(said));
  const known = places.map(place => ({...place, value: JSON.stringify({[place.list]: [place.key]})}));
  const options = list => known.filter(place => place.list === list)
    .map(place => el('option', {value: place.value, selected: place.value === here}, place.name));
  const select = el('select', {id: `where ${measure.kind}`, 'data-name': `where ${measure.kind}`, onchange: () =>
    set({target: select.value === '{}' ? undefined : JSON.parse(select.value)})},
  el('option', {value: '{}', selected: here === '{}'}, words.everywhere),
  here !== '{}' && known.every(place => place.value !== here) ? el('option', {value: here, selected: true}, words.several) : null,
  el('optgroup', {label: words.districts}, ...options('districts')), el('optgroup', {label: words.housing}, ...options('housing')));
  return select;
}

/** Where something holds, without conditions that are none. */
function target(said) {
  return Object.fromEntries(Object.entries(said.target ?? {}).filter(([, list]) => list.length > 0));
}

function times(measure, said, desk, set) {
  const {words} = desk.catalogue;
  const all = stretches(said);
  if (all === null) {
    return el('p', {class: 'hint'}, said.when === undefined ? words.phased : words.waits);
  }
  const last = weeks(desk);
  const text = all.map(time => time.until === null ? filled(words.toEnd, time.from) : filled(words.weeks, time.from, time.until)).join('; ');
  const gap = free(all, last);
  return el('div', {class: 'when'},
    el('div', {class: 'field'}, el('span', {}, words.when), el('span', {class: 'value'}, text)),
    timeline(all, last, measure.name, words, moved => set(during(moved))),
    el('div', {class: 'row small'},
      gap === null ? null : button(words.addStretch, `add ${measure.kind}`, () => set(during(gap))),
      all.length > 1 ? button(words.removeStretch, `drop ${measure.kind}`, () => set(during(all.slice(0, -1)))) : null));
}

/** The times with one more, in the second half of what is free behind them or of the last one; null where there is no room. */
function free(times, weeks) {
  const last = times[times.length - 1];
  const until = last.until ?? weeks;
  if (weeks - until >= 8) {
    return [...times, {from: until + Math.ceil((weeks - until) / 2), until: null}];
  }
  const part = Math.floor((until - last.from + 1) / 3);
  return part < 4 ? null
    : [...times.slice(0, -1), {from: last.from, until: last.from + part - 1}, {from: last.from + 2 * part, until: last.until}];
}

/** What is set and has no row of its own, such as levers, or a second one of a kind. */
function others(desk) {
  const known = new Set(desk.catalogue.groups.flatMap(group => group.measures.map(measure => measure.kind)));
  const seen = new Set();
  const rest = current(desk).map((item, at) => ({item, at})).filter(({item}) => {
    const first = known.has(kindOf(item)) && !seen.has(kindOf(item));
    seen.add(kindOf(item));
    return !first;
  });
  if (rest.length === 0) {
    return null;
  }
  return el('ul', {class: 'others'}, ...rest.map(({item, at}) => el('li', {}, el('code', {}, JSON.stringify(item)), ' ',
    button(desk.catalogue.words.remove, `remove ${at}`, () => setPolicy(desk, current(desk).filter((each, k) => k !== at))))));
}

function events(desk) {
  const {words} = desk.catalogue;
  const all = desk.state.events ?? desk.catalogue.events;
  const set = items => desk.set({events: items});
  const middle = Math.max(1, Math.round(weeks(desk) / 2));
  return folded('events', words.events, all.length, desk,
    el('p', {class: 'hint'}, words.eventsHint),
    ...all.map((event, at) => happening(event, at, all, desk, set)),
    el('div', {class: 'row'},
      button(words.addBreach, 'breach', () => set([...all, {incident: {week: middle, ...BREACH}}])),
      button(words.addRumour, 'rumour', () => set([...all, {rumour: {week: middle, ...RUMOUR}}]))));
}

function happening(event, at, all, desk, set) {
  const {words} = desk.catalogue;
  const said = settingsOf(event);
  const kind = kindOf(event);
  const name = {incident: words.breach, rumour: words.rumour}[kind] ?? words.shift;
  const share = {incident: 'severity', rumour: 'share'}[kind];
  return el('div', {class: 'event'},
    el('div', {class: 'row'}, el('strong', {}, name), button(words.remove, `event ${at}`, () => set(all.filter((each, k) => k !== at)))),
    typeof said.week !== 'number' ? null
      : slider(words.at, `week ${at}`, said.week, {min: 1, max: weeks(desk), step: 1}, week => filled(words.week, week),
        week => set(changed(all, at, {week}))),
    share === undefined ? null
      : slider(kind === 'rumour' ? words.share2 : words.severity, `share ${at}`, said[share] ?? 0, {min: 0, max: 1, step: 0.05}, percent,
        value => set(changed(all, at, {[share]: value}))),
    kind !== 'incident' ? null : el('label', {class: 'switch'},
      el('input', {type: 'checkbox', checked: said.known !== false, 'data-name': `known ${at}`, onchange: change =>
        set(changed(all, at, change.target.checked ? {known: undefined} : {known: false, news: undefined}))}), words.known));
}

function assumptions(desk) {
  const {words, parameters, draws} = desk.catalogue;
  const assumed = desk.state.assumptions;
  const number = Object.keys(assumed).length;
  const select = el('select', {id: 'assume', 'data-name': 'assume', onchange: () => {
    const parameter = parameters.find(each => each.path === select.value);
    if (parameter !== undefined) {
      desk.set({assumptions: {...assumed, [parameter.path]: parameter.value}});
    }
  }}, el('option', {value: ''}, `${words.parameter} …`),
  ...parameters.filter(each => assumed[each.path] === undefined).map(each => el('option', {value: each.path}, `${each.about} (${each.path})`)));
  return folded('assumptions', words.assumptions, number, desk,
    el('p', {class: 'hint'}, draws ? words.assumptionsDrawn : words.assumptionsFixed),
    ...parameters.filter(each => assumed[each.path] !== undefined).map(each => assumption(each, desk)),
    el('div', {class: 'field'}, el('label', {for: 'assume'}, words.assume), select),
    number > 0 ? el('div', {class: 'row'}, button(words.unassume, 'unassume', () => desk.set({assumptions: {}}))) : null);
}

function assumption(parameter, desk) {
  const assumed = desk.state.assumptions;
  const step = parameter.whole ? 1 : (parameter.high - parameter.low) / 100;
  const others = {...assumed};
  delete others[parameter.path];
  return el('div', {class: 'event'},
    el('div', {class: 'row'}, el('strong', {}, parameter.about),
      button(desk.catalogue.words.remove, `unassume ${parameter.path}`, () => desk.set({assumptions: others}))),
    slider(parameter.path.slice(parameter.path.indexOf('.') + 1), `assume ${parameter.path}`, assumed[parameter.path],
      {min: parameter.low, max: parameter.high, step}, value => `${Number(value.toPrecision(3))}${parameter.unit === '' ? '' : ` ${parameter.unit}`}`,
      value => desk.set({assumptions: {...assumed, [parameter.path]: Number(value.toPrecision(6))}})));
}

function sizes(desk) {
  const {words, residents} = desk.catalogue;
  const number = new Intl.NumberFormat(desk.catalogue.language);
  const choice = (label, key, usual, offered) => {
    const now = desk.state[key] ?? usual;
    const select = el('select', {id: key, 'data-name': key, onchange: () =>
      desk.set({[key]: Number(select.value) === usual ? null : Number(select.value)})},
    ...[...new Set([...offered, usual, now])].sort((one, other) => one - other)
      .map(each => el('option', {value: each, selected: each === now}, number.format(each))));
    return el('div', {class: 'field'}, el('label', {for: key}, label), select);
  };
  return folded('sizes', words.size, 0, desk,
    choice(words.residents, 'residents', residents, [3000, 6000, 10000, 20000]),
    choice(words.horizon, 'weeks', desk.catalogue.weeks, [52, 104, 156, 208]),
    desk.answer !== null && desk.answer.patience !== '' ? el('p', {class: 'hint'}, desk.answer.patience) : null);
}

function folded(name, title, number, desk, ...content) {
  return el('details', {class: 'group', open: desk.isOpen(name, number > 0), ontoggle: event => desk.open(name, event.target.open)},
    el('summary', {'data-name': `group ${name}`}, el('span', {}, title), number > 0 ? el('span', {class: 'count'}, String(number)) : null),
    ...content);
}
