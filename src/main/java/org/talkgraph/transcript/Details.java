package org.talkgraph.transcript;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/**
 * What a heading, front matter or sidecar says of a talk.
 *
 * @param title never empty
 * @param event name of the conference or show
 * @param year of the event
 * @param session of the event in which the talk stands
 * @param kind a label of {@link TalkKind}, or what else front matter names; null where
 * nothing tells
 * @param date ISO-8601
 * @param url where the recording is
 * @param people who is said to take part, in order
 */
public record Details(String title, @Nullable String event, @Nullable Integer year, @Nullable String session,
		@Nullable String kind, @Nullable String date, @Nullable String url, List<Person> people) {

	/** Of what only the title is known. */
	static Details titled(String title) {
		return new Details(title, null, null, null, null, null, null, List.of());
	}

	/** All texts are taken without what nobody sees in them. */
	public Details {
		title = Wording.of(title);
		event = Wording.orNull(event);
		session = Wording.orNull(session);
		kind = Wording.orNull(kind);
		date = Wording.orNull(date);
		url = Wording.orNull(url);
	}

	/**
	 * Somebody whom the heading names.
	 *
	 * @param name as written, without inner spaces in Chinese names
	 * @param role the role that the heading's cue word stands for ({@code moderator},
	 * {@code panelist}, {@code speaker}); null where it says none
	 * @param affiliation the organization as written; null where none is
	 * @param span in the source; empty where a sidecar names this person
	 * @param around what is said around the name of somebody whom only the talk names, in
	 * the spelling of a recogniser; null where the name is written
	 */
	public record Person(String name, @Nullable String role, @Nullable String affiliation, Span span,
			@Nullable String around) {

		/** All texts are taken without what nobody sees in them. */
		public Person {
			name = Wording.of(name);
			role = Wording.orNull(role);
			affiliation = Wording.orNull(affiliation);
		}

		public Person(String name, @Nullable String role, Span span) {
			this(name, role, null, span);
		}

		public Person(String name, @Nullable String role, @Nullable String affiliation, Span span) {
			this(name, role, affiliation, span, null);
		}

		/** Somebody whom the talk names, in the spelling of a recogniser. */
		public static Person heard(String name, String around) {
			return new Person(name, null, null, new Span(0, 0), around);
		}

		/** The same in a role. */
		public Person as(String other) {
			return new Person(this.name, other, this.affiliation, this.span, this.around);
		}

		/** Whether nobody has written the name but a recogniser. */
		public boolean heard() {
			return this.around != null;
		}

	}

	/** Whether the talk is said to be of a kind. */
	public boolean is(TalkKind other) {
		return other.label().equals(this.kind);
	}

	/** The same with another title. */
	Details withTitle(String other) {
		return new Details(other, this.event, this.year, this.session, this.kind, this.date, this.url, this.people);
	}

	/** The same with other people. */
	Details withPeople(List<Person> others) {
		return new Details(this.title, this.event, this.year, this.session, this.kind, this.date, this.url, others);
	}

}
