// Words for questions and their parameters. Questions that are not listed speak by their own names.

const QUESTIONS = {
	'who-mentioned': { asked: 'Who mentioned …?', answered: 'Who mentioned' },
	'what-did-they-say': { asked: 'What did they say about …?', answered: 'What was said about' },
	'claims-about': { asked: 'Which claims were made about …?', answered: 'Claims about' },
	'figures-for': { asked: 'Which figures are given for …?', answered: 'Figures for' },
	'predictions-due': { asked: 'Which predictions come due?', answered: 'Predictions that come due' },
	'who-else': { asked: 'Who else spoke of the same matter?', answered: 'Who else spoke of the same matter as' },
	'speaker-profile': { asked: 'What does … say?', answered: 'Profile of' },
	'who-spoke-when': { asked: 'Who speaks when in …?', answered: 'Turn by turn:' },
	'co-mentions': { asked: 'What is mentioned together with …?', answered: 'Mentioned together with' },
	'models-by-organization': { asked: 'Which models are by …?', answered: 'Models by' },
	'mentions-over-talks': { asked: 'In which talks does … come up?', answered: 'Talks that mention' },
	'graph-overview': { asked: 'What is talked about most?', answered: 'What is talked about most' },
	'heard-as': { asked: 'How was … heard?', answered: 'How it was heard:' },
};

/** Whether the value of a parameter is the name of an entity, or of a person. */
export const isNamed = (parameter) => parameter.type === 'entity' || parameter.type === 'person';

// Shown as a page of its own.
const HIDDEN = new Set(['talk-overview']);

const LABELS = {
	name: 'a model, a person …',
	exact: 'Exact name only',
	speaker: 'Said by',
	minConfidence: 'Sure at least',
	minScore: 'Alike at least',
	claim: 'Claim, by its key',
	discovered: 'Discovered names too',
	by: 'Due by the year',
	from: 'Not before',
	of: 'Figures of',
	unit: 'In the unit',
};

export const hidden = (name) => HIDDEN.has(name);

export const title = (question) => QUESTIONS[question.name]?.asked ?? plain(question.name);

/** The question as a heading over its answer. */
export const heading = (name, subject) => `${QUESTIONS[name]?.answered ?? plain(name)}${subject ? ` ${subject}` : ''}`;

export const label = (parameter) => LABELS[parameter.name] ?? plain(parameter.name);

/** `max-rows` and `maxRows` as "Max rows". */
export function plain(name) {
	const words = name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[-_]+/g, ' ').toLowerCase();
	return words.charAt(0).toUpperCase() + words.slice(1);
}
