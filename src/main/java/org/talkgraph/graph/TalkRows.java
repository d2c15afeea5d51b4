package org.talkgraph.graph;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Everything that one talk brings to the graph, as plain rows. All offsets are half-open
 * spans in UTF-16 units of the source. A {@code ref} is either the handle of one of
 * {@link #people()} or the key of one of {@link #entities()}.
 *
 * @param talk the talk itself
 * @param people its participants and anonymous speakers, and the discovered people whom
 * it names; each has a handle that is unique in the talk
 * @param entities the knowledge base's entities that the talk needs (mentioned, claimed
 * about, affiliations, and the families and developers of those), and discovered ones
 * @param turns in order, without overlap
 * @param utterances in order; each lies inside its turn
 * @param names one per occurrence of a name
 * @param claims in order of their first place
 * @param affiliations one per person and organization that the talk says belong together
 */
public record TalkRows(Talk talk, List<Person> people, List<Entity> entities, List<Turn> turns,
		List<Utterance> utterances, List<Name> names, List<Claim> claims, List<Affiliation> affiliations) {

	/** The talk node and its event, if it has one. */
	public record Talk(String key, String title, @Nullable String session, @Nullable String kind, String language,
			@Nullable String date, @Nullable String url, int ordinal, boolean sample, @Nullable Event event, int start,
			int end) {
	}

	/** An event with the year in which it took place, where known. */
	public record Event(String name, @Nullable Integer year) {
	}

	/**
	 * A person of the talk.
	 *
	 * @param handle unique within the talk, referred to by {@code ref}s
	 * @param name as said in the talk; null where the identity says it all
	 * @param role {@code speaker}, {@code panelist}, {@code moderator} or
	 * {@code audience}; null for somebody who is only spoken of
	 * @param affiliation as said in the talk, also where no organization is known by it
	 * @param evidence why this person takes part, one line per reason
	 */
	public record Person(String handle, Identity identity, @Nullable String name, @Nullable String role,
			@Nullable String affiliation, List<String> evidence) {
	}

	/** How far a person is the same across talks. */
	public sealed interface Identity {

		/** Somebody whom the knowledge base knows: the key of one of the entities. */
		record Known(String entityKey) implements Identity {
		}

		/**
		 * Known by a full name only: the same across talks where affiliation or event are
		 * the same too.
		 */
		record Named(String name) implements Identity {
		}

		/** Known by a form of address only: a person of this talk alone. */
		record Addressed(String form) implements Identity {
		}

		/** Named by nothing but the transcript's label or "unknown moderator". */
		record Anonymous(String label) implements Identity {
		}

	}

	/**
	 * An entity.
	 *
	 * @param type {@code Person}, {@code Organization}, {@code Model}, {@code Technology}
	 * or {@code Topic}
	 * @param origin {@code known}, {@code discovered} or {@code curated}
	 * @param developer key of another row of the same list
	 * @param family key of another row of the same list
	 */
	public record Entity(String key, String type, String name, @Nullable String nameZh, List<String> aliases,
			String origin, @Nullable String developer, @Nullable String family) {
	}

	/**
	 * A turn.
	 *
	 * @param speaker handle, or null where the speaker is not known
	 * @param candidates "name: score" of those who may have spoken, best first, where
	 * {@code speaker} is null
	 * @param cues why the turn starts here and is this person's
	 */
	public record Turn(String key, int index, int start, int end, @Nullable String label, @Nullable String speaker,
			double confidence, List<String> candidates, List<String> cues) {
	}

	/**
	 * An utterance.
	 *
	 * @param startsAt ISO-8601 duration from the beginning of the recording
	 * @param endsAt ISO-8601 duration from the beginning of the recording
	 * @param url of the recording at that time
	 */
	public record Utterance(String key, String turn, int index, int start, int end, String text, String language,
			@Nullable String startsAt, @Nullable String endsAt, @Nullable String url, boolean loop) {

		/** An utterance without a link. */
		public Utterance(String key, String turn, int index, int start, int end, String text, String language,
				@Nullable String startsAt, @Nullable String endsAt, boolean loop) {
			this(key, turn, index, start, end, text, language, startsAt, endsAt, null, loop);
		}

	}

	/** When something was said, and where the recording can be heard from there. */
	public record Moment(String startsAt, @Nullable String url) {
	}

	/**
	 * An occurrence of a name in an utterance.
	 *
	 * @param moment null where the transcript has no times
	 */
	public record Name(String utterance, String ref, String surface, int start, int end, String method,
			double confidence, List<String> evidence, @Nullable Moment moment) {

		/** An occurrence at no known time. */
		public Name(String utterance, String ref, String surface, int start, int end, String method, double confidence,
				List<String> evidence) {
			this(utterance, ref, surface, start, end, method, confidence, evidence, null);
		}

	}

	/**
	 * A claim.
	 *
	 * @param speaker handle, or null where the speaker is not known
	 * @param due when a prediction comes due; null where that is not known
	 * @param figures in order
	 * @param matter what it speaks of
	 * @param places at least one
	 */
	public record Claim(String key, String text, String type, double confidence, @Nullable Due due,
			List<Figure> figures, ClaimMatter matter, @Nullable String speaker, List<About> about, List<Place> places) {

		/** A claim that is compared with no other. */
		public Claim(String key, String text, String type, double confidence, @Nullable Due due, List<Figure> figures,
				@Nullable String speaker, List<About> about, List<Place> places) {
			this(key, text, type, confidence, due, figures, new ClaimMatter(List.of(), 0, List.of(), List.of()),
					speaker, about, places);
		}

	}

	/**
	 * When a prediction comes due.
	 *
	 * @param shown a year, or the first and the last as an interval of ISO 8601
	 * @param year the last
	 */
	public record Due(String shown, int year) {
	}

	/**
	 * A figure.
	 *
	 * @param text as said
	 * @param unit null where the number stands alone
	 * @param of what it measures; null where that is not known
	 * @param whose reference of the entity that it is of; null where that is not known
	 */
	public record Figure(String text, double value, @Nullable String unit, @Nullable String of,
			@Nullable String whose) {
	}

	/** What a claim is about, from 0 to 1. */
	public record About(String ref, double score) {
	}

	/**
	 * Where a claim is stated.
	 *
	 * @param moment null where the transcript has no times
	 */
	public record Place(String turn, int start, int end, @Nullable Moment moment) {

		/** A place at no known time. */
		public Place(String turn, int start, int end) {
			this(turn, start, end, null);
		}

	}

	/** A talk says that a person belongs to an organization, and where it does. */
	public record Affiliation(String person, String organization, int start, int end) {
	}

}
