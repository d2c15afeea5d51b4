// Places as cards, with who and what they are about as filters above them.

import { el, languageOf, count, say } from './dom.js';
import { evidenceCard } from './evidence.js';

const AT_ONCE = 20;

const UNKNOWN = 'speaker not known';

const FACETS = [{ of: (place) => place.kind, legend: 'Shows' }, { of: (place) => place.speaker ?? UNKNOWN, legend: 'Said by' }, { of: (place) => place.means, legend: 'About' }];

/** The cards of the places, in their order; `summed`: under a line that counts them. */
export function cards(places, { summed = true } = {}) {
	const wanted = FACETS.map(() => null);
	const list = el('ol', { class: 'cards' });
	const more = el('button', { type: 'button', class: 'more', onclick: () => extend() });
	const fits = (place) => FACETS.every((facet, index) => wanted[index] === null || facet.of(place) === wanted[index]);
	let left = [];

	const extend = () => {
		const next = left.slice(0, AT_ONCE);
		left = left.slice(AT_ONCE);
		list.append(...next.map((place) => el('li', {}, evidenceCard(place))));
		more.hidden = left.length === 0;
		more.textContent = more.hidden ? '' : `Show ${Math.min(AT_ONCE, left.length)} more of ${left.length}`;
	};

	const refill = () => {
		left = places.filter(fits);
		say(`${count(left.length, 'place')} shown`);
		list.replaceChildren();
		extend();
	};

	const facets = FACETS.map((facet, index) => chips(facet, places, (value) => {
		wanted[index] = value;
		refill();
	}));
	refill();
	return el('div', {}, summed ? el('p', { class: 'summary' }, summary(places)) : null, facets, list, more);
}

function tally(places, of) {
	const times = new Map();
	for (const place of places) {
		const value = of(place);
		if (value) {
			times.set(value, (times.get(value) ?? 0) + place.count);
		}
	}
	return [...times].sort(([one, a], [other, b]) => b - a || one.localeCompare(other));
}

function summary(places) {
	const people = tally(places, (place) => place.speaker);
	const talks = new Set(places.map((place) => place.talkKey ?? place.talk)).size;
	const sum = (some) => some.reduce((total, place) => total + place.count, 0);
	const all = sum(places);
	const unknown = sum(places.filter((place) => place.speaker === null));
	const who = people.length > 0 ? `${count(people.length, 'known speaker')} in ${count(talks, 'talk')}, ${count(all, 'place')}` : `${count(all, 'place')} in ${count(talks, 'talk')}`;
	return unknown > 0 ? `${who}; ${unknown === all ? 'the speaker is not known' : `in ${unknown} of them the speaker is not known`}.` : `${who}.`;
}

/** Buttons that narrow the cards to one value; none where there is nothing to choose. */
function chips(facet, places, choose) {
	const values = tally(places, facet.of);
	if (values.length < 2) {
		return null;
	}
	const buttons = values.slice(0, 12).map(([value, times]) => {
		const button = el('button', { type: 'button', class: 'chip', 'aria-pressed': 'false', lang: languageOf(value), onclick: () => {
			const on = button.getAttribute('aria-pressed') !== 'true';
			for (const other of buttons) {
				other.setAttribute('aria-pressed', String(other === button && on));
			}
			choose(on ? value : null);
		} }, value, el('span', { class: 'chip-count' }, times));
		return button;
	});
	return el('div', { class: 'chips', role: 'group', 'aria-label': facet.legend }, el('span', { class: 'chips-legend', 'aria-hidden': 'true' }, facet.legend), buttons);
}
