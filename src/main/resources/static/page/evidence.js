// One place of a talk as a card: who, in which words, meaning what, how surely, where.

import { el, spoken, languageOf, say } from './dom.js';
import { entityAt, talkAt } from './addresses.js';
import { citation } from './citation.js';
import { percent } from './numbers.js';

/** The card of a place (see places.js). */
export function evidenceCard(place) {
	return el('article', { class: 'card' },
		el('header', { class: 'card-head' }, speaker(place), sureness(place.confidence)),
		el('blockquote', { class: 'words', lang: languageOf(place.text) }, marked(place)),
		heard(place),
		el('footer', { class: 'card-foot' }, whereabouts(place), copyButton(place)));
}

function speaker(place) {
	if (place.speaker) {
		return el('p', { class: 'who' }, place.speakerKey ? el('a', { href: entityAt(place.speakerKey), lang: languageOf(place.speaker) }, place.speaker) : spoken('span', {}, place.speaker), place.role ? el('span', { class: 'role' }, place.role) : null);
	}
	return el('p', { class: 'who who-unknown' }, 'speaker not known', place.label ? el('span', { class: 'role' }, place.label) : null);
}

function sureness(confidence) {
	if (confidence === null) {
		return null;
	}
	const bar = el('span', { class: 'sure-bar', 'aria-hidden': 'true' });
	bar.style.setProperty('--sure', `${Math.round(confidence * 100)}%`);
	return el('p', { class: 'sure', title: 'How sure it is that the words mean this' }, el('span', { class: 'unseen' }, 'confidence '), bar, percent(confidence));
}

/** The text, with the place itself marked. */
function marked(place) {
	const at = placeInText(place);
	if (at < 0) {
		return [place.text];
	}
	const end = at + place.surface.length;
	return [place.text.slice(0, at), el('mark', {}, place.text.slice(at, end), differs(place) ? el('span', { class: 'means', lang: languageOf(place.means) }, ` → ${place.means}`) : null), place.text.slice(end)];
}

// Offsets count in the source, whose markup the text leaves out: they only tell which of several places is nearest.
function placeInText({ text, surface, start, textStart }) {
	if (!surface) {
		return -1;
	}
	const wanted = textStart === null || start === null ? 0 : start - textStart;
	let best = -1;
	for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
		if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
			best = at;
		}
	}
	return best;
}

function differs({ surface, means }) {
	return Boolean(surface && means && surface.toLowerCase() !== means.toLowerCase());
}

function heard(place) {
	if (!place.means) {
		return null;
	}
	const meant = place.meansKey ? el('a', { href: entityAt(place.meansKey), lang: languageOf(place.means) }, place.means) : spoken('span', {}, place.means);
	const how = [place.method, place.discovered ? 'a discovered name' : null].filter(Boolean).join(', ');
	return el('p', { class: 'heard' }, differs(place) ? ['heard ', spoken('b', {}, place.surface), ' → means ', meant] : ['names ', meant], how ? el('span', { class: 'how' }, ` · ${how}`) : null);
}

function whereabouts(place) {
	return el('p', { class: 'where' }, place.talk ? el('a', { href: place.talkKey ? talkAt(place.talkKey) : null, lang: languageOf(place.talk) }, place.talk) : null,
		place.sample ? el('span', { class: 'tag' }, 'sample') : null,
		place.at ? el('span', {}, place.at) : null,
		place.start === null ? null : el('span', { class: 'span', title: 'UTF-16 units of the source, end exclusive' }, `characters ${place.start}–${place.end}`));
}

function copyButton(place) {
	const button = el('button', { type: 'button', class: 'quiet', onclick: async () => {
		const said = await copy(citation(place)) ? 'Copied' : 'Could not copy';
		button.textContent = said;
		say(said);
		setTimeout(() => {
			button.textContent = 'Copy as citation';
		}, 2000);
	} }, 'Copy as citation');
	return button;
}

async function copy(text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	}
	catch {
		// Browsers refuse the clipboard to pages that came over plain HTTP from elsewhere.
		return copyBySelection(text);
	}
}

function copyBySelection(text) {
	const field = el('textarea', { class: 'unseen', 'aria-hidden': 'true' });
	field.value = text;
	document.body.append(field);
	field.select();
	const done = document.execCommand('copy');
	field.remove();
	return done;
}
