// What a view shows when it has nothing else to show.

import { el, newId } from './dom.js';
import { useToken } from './api.js';

export function loading(what) {
	return el('div', { class: 'loading', 'aria-busy': 'true' }, el('p', { class: 'unseen' }, what), [90, 60, 75].map((width) => el('span', { class: `bar bar-${width}`, 'aria-hidden': 'true' })));
}

export function note(title, ...content) {
	return el('section', { class: 'note' }, el('h2', {}, title), ...content);
}

export function emptyGraph() {
	return note('The graph is empty', el('p', {}, 'Import the transcript of a talk, and ask who said what in it:'),
		el('pre', {}, el('code', {}, 'java -jar talkgraph.jar import PATH…')), el('p', {}, 'A running server takes it in at once; then reload this page.'));
}

export function failed(trouble, again) {
	if (trouble.kind === 'token-needed') {
		return tokenForm(again);
	}
	return el('section', { class: 'note note-bad', role: 'alert' }, el('h2', {}, trouble.problem?.title ?? 'Something went wrong'), el('p', {}, trouble.message),
		el('button', { type: 'button', onclick: again }, 'Try again'));
}

function tokenForm(again) {
	const id = newId('token');
	const field = el('input', { id, type: 'password', autocomplete: 'current-password', required: true });
	return el('form', { class: 'note', onsubmit: (event) => {
		event.preventDefault();
		useToken(field.value.trim());
		again();
	} }, el('h2', {}, 'This server asks for a token'), el('p', {}, 'Whoever started it knows the token (TALKGRAPH_TOKEN). It is kept until this tab is closed.'),
	el('label', { for: id }, 'Token'), el('div', { class: 'line' }, field, el('button', { class: 'main' }, 'Use it')));
}
