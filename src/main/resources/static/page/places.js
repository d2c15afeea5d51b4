// Rows of answers as places of talks: the one spot that knows the columns' names.

/** Whether an answer with these columns shows places of talks. */
export const arePlaces = (columns) => ['text', 'start', 'end'].every((name) => columns.some((column) => column.name === name));

const first = (row, ...names) => names.map((name) => row[name]).find((value) => value !== null && value !== undefined && value !== '') ?? null;

/** A place: what a card shows and a citation says; null where the row does not tell. */
export function placeOf(row) {
	return {
		speaker: row.speakerKnown === false ? null : known(first(row, 'speaker')),
		speakerKey: first(row, 'speakerKey'),
		role: first(row, 'role'),
		label: first(row, 'label'),
		talk: first(row, 'talk'),
		talkKey: first(row, 'talkKey'),
		event: first(row, 'event'),
		date: first(row, 'date'),
		sample: row.sample === true,
		text: first(row, 'text') ?? '',
		textStart: first(row, 'textStart', 'utteranceStart'),
		surface: first(row, 'surface'),
		means: first(row, 'means', 'entity'),
		meansKey: first(row, 'meansKey', 'entityKey'),
		type: first(row, 'type'),
		method: first(row, 'method'),
		discovered: row.discovered === true || row.origin === 'discovered',
		confidence: first(row, 'confidence'),
		start: first(row, 'start'),
		end: first(row, 'end'),
		at: first(row, 'at', 'startsAt'),
		source: first(row, 'source'),
		key: first(row, 'utteranceKey', 'utterance', 'claimKey', 'key'),
	};
}

const known = (speaker) => speaker === 'speaker not known' ? null : speaker;
