// Rows of answers as places of talks: the one spot that knows the columns' names.

/** Whether an answer with these columns shows places of talks. */
export const arePlaces = (columns) => ['text', 'start', 'end'].every((name) => columns.some((column) => column.name === name));

const NOBODY = 'speaker not known';

/** A place: what a card shows and a citation says; null where the row does not tell. */
export function placeOf(row) {
	const named = row.speakerKnown ?? (Boolean(row.speaker) && row.speaker !== NOBODY);
	return {
		kind: row.kind ?? null,
		speaker: named ? row.speaker : null,
		speakerKey: named ? row.speakerKey ?? null : null,
		speakerSure: named ? row.speakerConfidence ?? null : null,
		role: row.role ?? null,
		label: named ? null : [row.label, row.speaker].find((label) => label && label !== NOBODY) ?? null,
		talk: row.talk ?? null,
		talkKey: row.talkKey ?? null,
		event: row.event ?? null,
		date: row.date ?? null,
		sample: row.sample === true,
		text: row.text ?? '',
		textStart: row.textStart ?? null,
		surface: row.surface ?? null,
		means: row.entity ?? null,
		unnamed: 'entity' in row && 'surface' in row && row.surface === null,
		meansKey: row.entityKey ?? null,
		method: row.method ?? null,
		discovered: row.discovered === true,
		other: row.otherText ? { speaker: row.otherSpeaker === NOBODY ? null : row.otherSpeaker, speakerKey: row.otherSpeakerKey ?? null, speakerSure: row.otherSpeakerConfidence ?? null, text: row.otherText, talk: row.otherTalk, talkKey: row.otherTalkKey, shared: row.shared ?? [], score: row.score } : null,
		claimType: row.claimType ?? null,
		due: row.due ?? null,
		figure: row.figure ? { text: row.figure, of: row.of ?? null, whose: row.whose ?? null } : null,
		confidence: row.confidence ?? null,
		why: row.evidence ?? [],
		candidates: row.candidates ?? [],
		count: row.count ?? row.places ?? 1,
		turns: row.turns ?? null,
		start: row.start ?? null,
		end: row.end ?? null,
		at: mediaTime(row.at),
		url: row.url ?? null,
		source: row.source ?? null,
		key: row.key ?? null,
	};
}

/** `PT1H2M31.5S` as `1:02:31`; null where there is none. */
function mediaTime(duration) {
	const parts = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(duration ?? '');
	if (!parts) {
		return null;
	}
	const [hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
	const two = (number) => String(number).padStart(2, '0');
	return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
