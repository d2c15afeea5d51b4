// What stands around every view.

import { el } from './dom.js';

export function siteLinks(place, about) {
	place.replaceChildren(el('a', { href: '#/' }, 'Talks'), about.browser ? el('a', { href: about.browser, target: '_blank', rel: 'noopener' }, 'Neo4j Browser', el('span', { 'aria-hidden': 'true' }, ' ↗')) : '');
}

export function foot(place, about) {
	place.replaceChildren(el('p', {}, `talkgraph ${about.version}`),
		el('p', {}, 'Database ', el('code', {}, about.database.address), about.database.user ? [', user ', el('code', {}, about.database.user)] : null, about.database.passwordPlace ? [', password in ', el('code', {}, about.database.passwordPlace)] : null));
}
