package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.NamedNumbers;
import org.talkgraph.source.Span;

/**
 * Finds who leads a conversation: who opens it, introduces others, asks and gives the
 * floor. Where all do, or one speaks alone, nobody leads.
 */
final class RoleFinder {

	private static final DataFile FILE = DataFile.beside(RoleFinder.class, "roles.txt");

	private static final Pattern HOST = Patterns.either(FILE, "host phrase");

	private static final Pattern GUEST = Patterns.either(FILE, "guest phrase");

	private static final Pattern QUESTION = Pattern.compile("[?\uFF1F][\"\u201D)]?\\s*$");

	private static final NamedNumbers WEIGHTS = FILE.numbers("weight");

	private static final int MOST = FILE.count("most");

	private static final int FEWEST_TURNS = FILE.count("fewest turns of who asks");

	private static final int TURNS_PER_QUESTION = FILE.count("one of so many turns is a question");

	private final String text;

	private final Conversation conversation;

	private final double[] leads;

	private final Map<String, Integer> counts = new TreeMap<>();

	/**
	 * @param speakers the speaker of each person who has one, by person
	 */
	RoleFinder(String text, Conversation conversation, People people, List<UsedName> names,
			Map<Persona, Integer> speakers) {
		this.text = text;
		this.conversation = conversation;
		this.leads = new double[conversation.labels().size()];
		for (int speaker = 0; speaker < this.leads.length; speaker++) {
			addLabel(speaker);
		}
		addTurns();
		for (UsedName name : names) {
			Persona persona = people.of(name.name().text()).orElse(null);
			addName(name.use(), conversation.speaker(name.part()), (persona != null) ? speakers.get(persona) : null);
		}
	}

	/** The role of each speaker, in the order in which they first speak. */
	List<Role> roles() {
		List<Role> roles = new ArrayList<>();
		for (int speaker = 0; speaker < this.leads.length; speaker++) {
			boolean leading = this.leads[speaker] >= WEIGHTS.number("threshold");
			Role label = Labels.role(this.conversation.labels().get(speaker)).orElse(null);
			roles.add((label != null) ? label : leading ? Role.MODERATOR : Role.PANELIST);
		}
		boolean led = roles.stream().anyMatch((role) -> role != Role.MODERATOR);
		if (roles.size() == 1) {
			return List.of(Role.SPEAKER);
		}
		return led ? List.copyOf(roles) : roles.stream().map((role) -> Role.PANELIST).toList();
	}

	private void addLabel(int speaker) {
		Labels.role(this.conversation.labels().get(speaker))
			.ifPresent((role) -> add((role == Role.MODERATOR) ? "label of a host" : "label of another", speaker));
	}

	private void addTurns() {
		int[] turns = new int[this.leads.length];
		int[] questions = new int[this.leads.length];
		for (int part = 0; part < this.conversation.parts().size(); part++) {
			Span span = this.conversation.parts().get(part).span();
			int speaker = this.conversation.speaker(part);
			turns[speaker]++;
			questions[speaker] += QUESTION.matcher(this.text)
				.region(Math.max(span.start(), span.end() - 3), span.end())
				.find() ? 1 : 0;
			if (HOST.matcher(this.text).region(span.start(), span.end()).find()) {
				add("host phrase", speaker);
			}
			if (GUEST.matcher(this.text).region(span.start(), span.end()).find()) {
				add("guest phrase", speaker);
			}
		}
		for (int speaker = 0; speaker < turns.length; speaker++) {
			if (turns[speaker] >= FEWEST_TURNS && TURNS_PER_QUESTION * questions[speaker] >= turns[speaker]) {
				add("asks", speaker);
			}
		}
	}

	private void addName(NameUse use, int speaker, @Nullable Integer bearer) {
		switch (use) {
			case INTRODUCED_AS_HOST -> {
				add("introduces a host", speaker);
				addBearer("introduced as host", bearer);
			}
			case INTRODUCED, WELCOMED -> {
				add("introduces", speaker);
				addBearer("introduced", bearer);
			}
			case GIVEN_THE_FLOOR -> add("gives the floor", speaker);
			default -> {
			}
		}
	}

	private void addBearer(String feature, @Nullable Integer speaker) {
		if (speaker != null) {
			add(feature, speaker);
		}
	}

	private void add(String feature, int speaker) {
		if (this.counts.merge(feature + speaker, 1, Integer::sum) <= MOST) {
			this.leads[speaker] += WEIGHTS.number(feature);
		}
	}

}
