/** A place as one paragraph for a footnote: who, what, where, and an address that finds it again. */
export function citation(place) {
	const speaker = place.speaker ?? 'Speaker not known';
	const means = place.means && place.surface && place.means.toLowerCase() !== place.surface.toLowerCase() ? ` [“${place.surface}” means ${place.means}]` : '';
	const talk = [place.talk, place.event, place.date].filter(Boolean).join(', ');
	const span = place.start === null ? null : `characters ${place.start}–${place.end}`;
	const where = [place.source, span, place.at, place.key].filter(Boolean).join(', ');
	return `${speaker}: “${place.text.trim()}”${means} In: ${talk}${where ? ` (${where})` : ''}.`;
}
