// Where in a text its place stands, and what it means there.

import { el, languageOf } from './dom.js';

/** The text, with the place itself marked. */
export function highlighted(place) {
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

/** Whether what was heard is another name than what is meant, and not only in its capitals. */
export function differs({ surface, means }) {
	return Boolean(surface && means && surface.toLowerCase() !== means.toLowerCase());
}
