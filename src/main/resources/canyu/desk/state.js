/** What is set at the desk. It is a value: whoever changes something makes another. */

export const EMPTY = {policy: [], beside: null, events: null, assumptions: {}, residents: null, weeks: null, scenario: ''};

/** The state as the server reads it. */
export function sent(state) {
  const all = {policy: state.policy};
  for (const key of ['beside', 'events', 'residents', 'weeks']) {
    if (state[key] !== null) {
      all[key] = state[key];
    }
  }
  if (Object.keys(state.assumptions).length > 0) {
    all.assumptions = state.assumptions;
  }
  return JSON.stringify(all);
}

/** The state as the end of an address. */
export function encoded(state) {
  const bytes = new TextEncoder().encode(JSON.stringify({...JSON.parse(sent(state)), scenario: state.scenario || undefined}));
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** The state that the end of an address says; null where it says none. */
export function decoded(hash) {
  try {
    const bytes = Uint8Array.from(atob(hash.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));
    const read = JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
    const state = {...EMPTY};
    for (const key of Object.keys(EMPTY)) {
      if (read[key] !== undefined && read[key] !== null) {
        state[key] = read[key];
      }
    }
    const lists = [state.policy, state.beside ?? [], state.events ?? []];
    return lists.every(isList) && typeof state.assumptions === 'object' && typeof state.scenario === 'string' ? state : null;
  } catch {
    return null;
  }
}

function isList(items) {
  return Array.isArray(items) && items.every(item => item !== null && typeof item === 'object' && Object.keys(item).length === 1);
}

/** What kind of thing an item of a list is: a countermeasure or an event. */
export function kindOf(item) {
  return Object.keys(item)[0];
}

/** What is said of it. */
export function settingsOf(item) {
  return item[kindOf(item)] ?? {};
}

/** The list with one item changed; what is undefined is as usual. */
export function changed(items, at, settings) {
  return items.map((item, k) => {
    if (k !== at) {
      return item;
    }
    const all = {...settingsOf(item), ...settings};
    Object.keys(all).forEach(key => all[key] === undefined && delete all[key]);
    return {[kindOf(item)]: all};
  });
}

/** When a countermeasure holds, one time after the other; null where something else than weeks decides. */
export function stretches(settings) {
  if (settings.when !== undefined) {
    return null;
  }
  if (settings.phases !== undefined && settings.phases.length > 0) {
    const plain = settings.phases.every(phase => Object.keys(phase).every(key => key === 'from' || key === 'until'));
    return plain ? settings.phases.map(phase => ({from: phase.from, until: phase.until ?? settings.until ?? null})) : null;
  }
  return [{from: settings.from ?? 1, until: settings.until ?? null}];
}

/** The settings that say so. */
export function during(times) {
  const sorted = [...times].sort((one, other) => one.from - other.from);
  const said = sorted.map(({from, until}) => until === null ? {from} : {from, until});
  return sorted.length === 1
    ? {from: sorted[0].from === 1 ? undefined : sorted[0].from, until: sorted[0].until ?? undefined, phases: undefined}
    : {from: sorted[0].from === 1 ? undefined : sorted[0].from, until: undefined, phases: said};
}
