// Things with their kinds and how often they come up.

import { el, spoken } from './dom.js';
import { entityAt } from './addresses.js';
import { typeDot } from './types.js';

const KINDS = ['Model', 'Organization', 'Person', 'Technology', 'Topic'];

const PLURALS = { Model: 'Models', Organization: 'Organizations', Person: 'People', Technology: 'Technologies', Topic: 'Topics' };

const AT_ONCE = 14;

/** A section of the things, apart by kind; null where there is none. */
export function named(title, things) {
	if (things.length === 0) {
		return null;
	}
	const kinds = KINDS.map((kind) => [kind, things.filter((thing) => thing.type === kind)]).filter(([, some]) => some.length > 0);
	return el('section', {}, el('h2', {}, title), kinds.map(([kind, some]) => el('div', { class: 'kind-group' }, el('h3', {}, typeDot(kind), PLURALS[kind]), chipList(some))));
}

function chipList(things) {
	const rest = things.slice(AT_ONCE);
	const list = el('ul', { class: 'chip-list' }, things.slice(0, AT_ONCE).map(item));
	if (rest.length > 0) {
		const more = el('button', { type: 'button', class: 'chip chip-more', onclick: () => {
			place.remove();
			list.append(...rest.map(item));
			list.children[AT_ONCE].querySelector('a').focus();
		} }, `${rest.length} more`);
		const place = el('li', {}, more);
		list.append(place);
	}
	return list;
}

function item(thing) {
	return el('li', {}, el('a', { class: 'chip', href: entityAt(thing.key) }, spoken('span', {}, thing.name), thing.count ? el('span', { class: 'chip-count' }, thing.count) : null));
}
