// A field that offers names of the graph while one types (the combobox pattern of ARIA).

import { el, newId, say, spoken, count } from './dom.js';
import { json } from './api.js';
import { typeDot } from './types.js';

const PAUSE = 140;

/** Makes `input` offer names; `chosen` is called with the name that was taken. */
export function suggesting(input, chosen) {
	const list = el('ul', { class: 'offers', role: 'listbox', id: newId('offers'), 'aria-label': 'Names in the graph', hidden: true });
	const box = el('div', { class: 'field' }, input, list);
	for (const [name, value] of Object.entries({ role: 'combobox', autocomplete: 'off', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' })) {
		input.setAttribute(name, value);
	}
	let offers = [];
	let active = -1;
	let timer = 0;
	let running = null;

	const close = () => {
		clearTimeout(timer);
		running?.abort();
		offers = [];
		active = -1;
		list.hidden = true;
		list.replaceChildren();
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	};

	const take = (offer) => {
		input.value = offer.name;
		close();
		chosen(offer);
	};

	const mark = (index) => {
		active = (index + offers.length) % offers.length;
		for (const [at, option] of [...list.children].entries()) {
			option.setAttribute('aria-selected', String(at === active));
		}
		input.setAttribute('aria-activedescendant', list.children[active].id);
		list.children[active].scrollIntoView({ block: 'nearest' });
	};

	const show = (names) => {
		offers = names;
		active = -1;
		list.replaceChildren(...names.map((offer) => el('li', { role: 'option', id: newId('offer'), 'aria-selected': 'false', onmousedown: (event) => {
			event.preventDefault();
			take(offer);
		} }, typeDot(offer.type), spoken('span', { class: 'offer-name' }, offer.name), offer.form && offer.form !== offer.name ? spoken('span', { class: 'offer-also' }, offer.form) : null, el('span', { class: 'offer-type' }, offer.type))));
		list.hidden = names.length === 0;
		input.setAttribute('aria-expanded', String(names.length > 0));
		say(names.length > 0 ? `${count(names.length, 'name')} offered` : '');
	};

	const look = async () => {
		const text = input.value.trim();
		running?.abort();
		if (text === '') {
			close();
			return;
		}
		running = new AbortController();
		try {
			show((await json(`/api/v1/names?${new URLSearchParams({ like: text })}`, running.signal)).names);
		}
		catch (failure) {
			// Offers are a comfort: the question itself will say what is wrong.
			if (failure.name !== 'AbortError') {
				close();
			}
		}
	};

	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(look, PAUSE);
	});
	input.addEventListener('blur', close);
	input.addEventListener('keydown', (event) => {
		if (event.isComposing) {
			return;
		}
		if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && offers.length > 0) {
			event.preventDefault();
			mark(event.key === 'ArrowDown' ? active + 1 : active < 0 ? -1 : active - 1);
		}
		else if (event.key === 'Enter' && active >= 0) {
			event.preventDefault();
			take(offers[active]);
		}
		else if (event.key === 'Escape' && offers.length > 0) {
			event.preventDefault();
			close();
		}
	});
	return { box, close };
}
