import {answer, bar} from './answer.js';
import {controls} from './controls.js';
import {el, filled, refill} from './dom.js';
import {button} from './fields.js';
import {decoded, EMPTY, encoded, sent} from './state.js';

/** The page: what is set, what is known of it, and what has been set before. */

const AGAIN = 1500;
const REMEMBERED = 500;
const FILE = 'my-policy.yaml';

const board = document.getElementById('board');
const side = document.getElementById('answer');
const head = document.getElementById('head');
const line = document.getElementById('bar');
const notice = document.getElementById('notice');
const windowName = Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');

const desk = {
  catalogue: null,
  state: decoded(location.hash.slice(1)) ?? EMPTY,
  edited: 'policy',
  answer: null,
  errors: [],
  isStale: false,
  course: null,
  map: {of: 'participation', life: 'change'},
  width: 600,
  past: [],
  future: [],
  opened: new Map(),
  handed: null,
  isHandingIn: false,

  /** Plays a challenge, or the scenario of the desk. */
  async play(challenge) {
    await turnTo({...EMPTY, scenario: challenge});
  },

  /** Hands in the first policy; it lives through futures that nobody has seen. */
  async handIn() {
    desk.isHandingIn = true;
    desk.handed = null;
    show();
    const response = await fetch(address('hand-in', {window: windowName}),
      {method: 'POST', headers: {'Content-Type': 'application/json'}, body: sent(desk.state)});
    desk.isHandingIn = false;
    if (response.ok) {
      desk.handed = await response.json();
      show();
      document.getElementById('handed')?.scrollIntoView({block: 'nearest'});
    } else {
      refuse(await refusal(response));
    }
  },

  /** Sets some of the state, and remembers what was. */
  set(more, edited = desk.edited) {
    desk.past = [...desk.past.slice(-REMEMBERED), desk.state];
    desk.future = [];
    desk.edited = edited;
    become({...desk.state, ...more});
  },

  /** Chooses the policy that is changed. */
  edit(which) {
    desk.edited = which;
    show();
  },

  watch(course) {
    desk.course = course;
    ask();
  },

  paint(more) {
    desk.map = {...desk.map, ...more};
    answer(side, desk);
  },

  isOpen(name, usual) {
    return desk.opened.get(name) ?? usual;
  },

  open(name, open) {
    desk.opened.set(name, open);
  },
};

/** Another scenario; what was set before can be undone to. */
async function turnTo(state) {
  const before = desk.state;
  desk.state = state;
  await learn(language());
  desk.past = [...desk.past, before];
  desk.future = [];
  forget();
  become(state);
}

/** What was said of another scenario says nothing of this one. */
function forget() {
  desk.answer = null;
  desk.errors = [];
  desk.handed = null;
}

function become(state) {
  desk.state = state;
  if (state.beside === null) {
    desk.edited = 'policy';
  }
  const hash = encoded(state);
  history.replaceState(null, '', `#${hash}`);
  desk.isStale = desk.answer !== null;
  show();
  ask();
}

async function undo() {
  if (desk.past.length > 0) {
    const before = desk.past[desk.past.length - 1];
    desk.future = [desk.state, ...desk.future];
    desk.past = desk.past.slice(0, -1);
    await goTo(before);
  }
}

async function redo() {
  if (desk.future.length > 0) {
    const [next, ...others] = desk.future;
    desk.past = [...desk.past, desk.state];
    desk.future = others;
    await goTo(next);
  }
}

/** Sets a state that was set before, or elsewhere, perhaps of another scenario. */
async function goTo(state) {
  const isOther = state.scenario !== desk.state.scenario;
  desk.state = state;
  if (isOther) {
    await learn(language());
    forget();
  }
  become(desk.state);
}

let asking = new AbortController();

/** Asks for an answer, and for more cities until all are there; whoever asks again ends what was asked before. */
async function ask() {
  asking.abort();
  asking = new AbortController();
  const {signal} = asking;
  let seen = 0;
  while (!signal.aborted) {
    try {
      const response = await fetch(address('move', {window: windowName, seen, course: desk.course}),
        {method: 'POST', headers: {'Content-Type': 'application/json'}, body: sent(desk.state), signal});
      if (response.status === 409) {
        return;
      }
      if (!response.ok) {
        refuse(await refusal(response));
        return;
      }
      const said = await response.json();
      if (signal.aborted) {
        return;
      }
      desk.answer = said;
      desk.errors = [];
      const wasStale = desk.isStale;
      desk.isStale = false;
      show(seen === 0 || wasStale);
      if (said.cities >= said.most) {
        return;
      }
      seen = said.cities;
    } catch {
      if (signal.aborted) {
        return;
      }
      tell(desk.catalogue.words.lost);
      await new Promise(again => setTimeout(again, AGAIN));
    }
  }
}

function refuse(errors) {
  desk.errors = errors;
  show();
}

async function refusal(response) {
  const text = await response.text();
  try {
    return JSON.parse(text).errors ?? [text];
  } catch {
    return [text];
  }
}

function address(name, query) {
  return `${name}?${new URLSearchParams({...query, language: language(), scenario: desk.state.scenario})}`;
}

function language() {
  return desk.catalogue?.language ?? sessionStorage.getItem('language') ?? '';
}

/** Learns what there is to set, in a language. */
async function learn(wanted) {
  const query = {scenario: desk.state.scenario, ...(wanted === '' ? {} : {language: wanted})};
  let response = await fetch(`catalogue?${new URLSearchParams(query)}`);
  if (response.status === 404 && desk.state.scenario !== '') {
    tell(await response.text());
    desk.state = {...EMPTY};
    response = await fetch(`catalogue?${new URLSearchParams({...query, scenario: ''})}`);
  }
  desk.catalogue = await response.json();
  document.documentElement.lang = desk.catalogue.lang;
  document.title = `${desk.catalogue.title} – ${desk.catalogue.words.name}`;
  document.getElementById('skip').textContent = desk.catalogue.words.skip;
  desk.course = desk.catalogue.courses.some(each => each.key === desk.course) ? desk.course : desk.catalogue.courses[0].key;
}

/** Shows what is set and what is known; the controls only where something about them has changed. */
function show(withControls = true) {
  desk.width = side.clientWidth || desk.width;
  if (withControls) {
    heading();
    controls(board, desk);
  }
  answer(side, desk);
  bar(line, desk);
}

function heading() {
  const {words, title, question, language: spoken} = desk.catalogue;
  const file = el('input', {type: 'file', accept: '.yaml,.yml', class: 'hidden', id: 'file', tabindex: '-1', 'aria-label': words.open,
    onchange: () => open(file.files[0])});
  refill(head,
    el('div', {class: 'titles'}, el('p', {class: 'kind'}, words.name), el('h1', {}, title), el('p', {class: 'question'}, question)),
    el('div', {class: 'tools', role: 'toolbar', 'aria-label': words.name},
      button(words.undo, 'undo', undo, {disabled: desk.past.length === 0}),
      button(words.redo, 'redo', redo, {disabled: desk.future.length === 0}),
      button(words.reset, 'reset', () => desk.set({...EMPTY, scenario: desk.state.scenario})),
      button(words.share, 'share', share),
      button(words.save, 'save', save),
      button(words.open, 'open', () => file.click()), file,
      button(words.language, 'language', () => speak(spoken === 'zh' ? 'en' : 'zh'), {lang: spoken === 'zh' ? 'en' : 'zh'})));
}

async function speak(wanted) {
  sessionStorage.setItem('language', wanted);
  await learn(wanted);
  show();
  ask();
}

async function share() {
  try {
    await navigator.clipboard.writeText(location.href);
    tell(desk.catalogue.words.shared);
  } catch {
    tell(location.href);
  }
}

/** The scenario of what is set, with as many cities as are seen. */
async function save() {
  const response = await fetch(address('scenario', {cities: desk.answer?.cities ?? desk.catalogue.first}),
    {method: 'POST', headers: {'Content-Type': 'application/json'}, body: sent(desk.state)});
  if (!response.ok) {
    refuse(await refusal(response));
    return;
  }
  const link = el('a', {href: URL.createObjectURL(await response.blob()), download: FILE});
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), AGAIN);
  tell(filled(desk.catalogue.words.saved, FILE));
}

async function open(file) {
  if (file === undefined) {
    return;
  }
  const response = await fetch(`open?${new URLSearchParams({language: language()})}`,
    {method: 'POST', headers: {'Content-Type': 'application/yaml'}, body: await file.text()});
  if (!response.ok) {
    refuse((await refusal(response)).map(error => error.replace(/^\S*opened\.yaml/, file.name)));
    return;
  }
  const {scenario} = await response.json();
  await turnTo({...EMPTY, scenario});
  const [first, second] = desk.catalogue.presets;
  if (first !== undefined && desk.catalogue.presets.length <= 2) {
    become({...desk.state, policy: first.policy, beside: second?.policy ?? null});
  }
  tell(filled(desk.catalogue.words.opened, desk.catalogue.title));
}

function tell(words) {
  notice.textContent = words;
  notice.classList.add('shown');
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => notice.classList.remove('shown'), 8000);
}

/** On a phone the line at the foot leads to what it says; others have the link at the top. */
line.addEventListener('click', () => side.scrollIntoView());

document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && event.target.type !== 'text') {
    event.preventDefault();
    if (event.shiftKey) {
      redo();
    } else {
      undo();
    }
  } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'y') {
    event.preventDefault();
    redo();
  }
});

window.addEventListener('hashchange', async () => {
  const state = decoded(location.hash.slice(1));
  if (state !== null && encoded(state) !== encoded(desk.state)) {
    desk.past = [...desk.past, desk.state];
    desk.future = [];
    await goTo(state);
  }
});

let resized = 0;
window.addEventListener('resize', () => {
  clearTimeout(resized);
  resized = setTimeout(() => desk.catalogue !== null && show(false), 150);
});

await learn(sessionStorage.getItem('language') ?? '');
show();
ask();
