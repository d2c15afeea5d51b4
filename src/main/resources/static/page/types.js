// Kinds of nodes: their words and their colours, which page.css holds.

import { el } from './dom.js';

const TYPES = ['Person', 'Organization', 'Model', 'Technology', 'Topic', 'Talk', 'Event', 'Claim'];

export function typeClass(type) {
	return TYPES.includes(type) ? `type-${type.toLowerCase()}` : 'type-other';
}

export function typeDot(type) {
	return el('span', { class: `dot ${typeClass(type)}`, 'aria-hidden': 'true' });
}

/** The colour of a kind in the present scheme. */
export function typeColour(type) {
	const probe = el('span', { class: `dot ${typeClass(type)}` });
	document.body.append(probe);
	const colour = getComputedStyle(probe).backgroundColor;
	probe.remove();
	return colour;
}
