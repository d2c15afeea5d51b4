// The question: which one, about whom or what, and how strict the answer shall be.

import { el, newId } from './dom.js';
import { once } from './api.js';
import { here, questionAt } from './addresses.js';
import { suggesting } from './suggest.js';
import { title, label, hidden, isNamed } from './questions.js';

/** Fills the page's search area, and keeps it in step with the address. */
export async function askingForm(place) {
	const questions = (await once('/api/v1/queries')).filter((question) => !hidden(question.name));
	const select = el('select', { id: newId('question') }, questions.map((question) => el('option', { value: question.name }, title(question))));
	const inputs = el('div', { class: 'asking-inputs' });
	const options = el('div', { class: 'asking-options' });
	let controls = new Map();

	const arrange = (values) => {
		const question = questions.find((candidate) => candidate.name === select.value);
		controls = new Map(question.parameters.filter((parameter) => !(parameter.name === 'limit')).map((parameter) => [parameter.name, control(parameter, values[parameter.name], submit)]));
		inputs.replaceChildren(...[...controls.values()].filter((one) => one.main).map((one) => one.box));
		options.replaceChildren(...[...controls.values()].filter((one) => !one.main).map((one) => one.box));
		options.hidden = options.childElementCount === 0;
	};

	const submit = () => {
		const parameters = {};
		for (const [name, one] of controls) {
			const value = one.value();
			if (value !== '' && value !== one.usual) {
				parameters[name] = value;
			}
		}
		const address = questionAt(select.value, parameters);
		if (location.hash === address) {
			window.dispatchEvent(new HashChangeEvent('hashchange'));
		}
		else {
			location.hash = address;
		}
	};

	const follow = () => {
		const { view, name, parameters } = here();
		const known = view === 'ask' && questions.some((question) => question.name === name);
		if (known) {
			select.value = name;
		}
		arrange(known ? parameters : values());
	};

	const values = () => Object.fromEntries([...controls].map(([name, one]) => [name, one.value()]));

	select.addEventListener('change', () => {
		arrange(values());
		inputs.querySelector('input')?.focus();
	});
	place.replaceChildren(el('form', { class: 'asking', onsubmit: (event) => {
		event.preventDefault();
		for (const one of controls.values()) {
			one.close();
		}
		submit();
	} }, el('div', { class: 'asking-line' }, el('div', { class: 'asking-question' }, el('label', { class: 'unseen', for: select.id }, 'Question'), select), inputs, el('button', { class: 'main' }, 'Ask')), options));
	window.addEventListener('hashchange', follow);
	follow();
}

function control(parameter, value, submit) {
	const id = newId(parameter.name);
	const usual = parameter.default === 'null' ? '' : parameter.default ?? '';
	const start = value ?? usual;
	const named = { usual, close: () => {} };
	if (parameter.type === 'boolean') {
		const box = el('input', { type: 'checkbox', id, checked: start === 'true' });
		return { ...named, main: false, box: el('label', { class: 'option', for: id, title: parameter.meaning }, box, label(parameter)), value: () => String(box.checked) };
	}
	if (parameter.type === 'float') {
		return { ...named, ...slider(parameter, id, start, usual) };
	}
	const main = parameter.required;
	const field = el('input', { id, type: parameter.type === 'integer' ? 'number' : 'text', value: start, required: parameter.required, spellcheck: 'false', autocapitalize: 'off', placeholder: main ? label(parameter) : '' });
	const tag = el('label', { for: id, class: main ? 'unseen' : null, title: parameter.meaning }, label(parameter));
	if (!isNamed(parameter)) {
		return { ...named, main, box: el('div', { class: main ? 'field' : 'option' }, tag, field), value: () => field.value.trim() };
	}
	const offers = suggesting(field, submit);
	offers.box.prepend(tag);
	if (!main) {
		offers.box.classList.add('option', 'option-name');
	}
	return { ...named, main, box: offers.box, close: offers.close, value: () => field.value.trim() };
}

function slider(parameter, id, start, usual) {
	const shown = el('output', { for: id });
	const range = el('input', { type: 'range', id, min: 0, max: 1, step: 0.05, value: start || 0 });
	const show = () => {
		shown.textContent = Number(range.value) === 0 ? 'any' : `≥ ${Math.round(range.value * 100)} %`;
		range.setAttribute('aria-valuetext', shown.textContent);
	};
	range.addEventListener('input', show);
	show();
	return { main: false, box: el('div', { class: 'option option-range' }, el('label', { for: id, title: parameter.meaning }, label(parameter)), range, shown), value: () => Number(range.value) === Number(usual || 0) ? usual : String(Number(range.value)) };
}
