package org.talkgraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.talkgraph.graph.ClaimMatter;
import org.talkgraph.graph.TalkRows;
import org.talkgraph.graph.TalkRows.Identity;

/**
 * Makes the rows of an invented talk from its words. A name is written
 * <code>{surface→ref method confidence}</code>. Its claims are given by their words.
 */
final class InventedTalk {

	private static final Pattern NAME = Pattern.compile("\\{([^→{}]+)→(\\S+) (\\S+) ([0-9.]+)\\}");

	private final String key;

	private final StringBuilder text = new StringBuilder();

	private final List<TalkRows.Person> people = new ArrayList<>();

	private final List<TalkRows.Entity> entities = new ArrayList<>();

	private final List<TalkRows.Turn> turns = new ArrayList<>();

	private final List<TalkRows.Utterance> utterances = new ArrayList<>();

	private final List<TalkRows.Name> names = new ArrayList<>();

	private final List<TalkRows.Claim> claims = new ArrayList<>();

	private final List<TalkRows.Affiliation> affiliations = new ArrayList<>();

	InventedTalk(String key) {
		this.key = key;
	}

	InventedTalk person(String handle, Identity identity, @Nullable String role, @Nullable String affiliation) {
		this.people.add(new TalkRows.Person(handle, identity, null, role, affiliation, List.of("heading")));
		return this;
	}

	InventedTalk entities(List<TalkRows.Entity> more) {
		this.entities.addAll(more);
		return this;
	}

	InventedTalk affiliation(String person, String organization) {
		this.affiliations.add(new TalkRows.Affiliation(person, organization, 0, 4));
		return this;
	}

	InventedTalk turn(@Nullable String label, @Nullable String speaker, String words) {
		String turn = this.key + "#" + this.turns.size();
		int start = this.text.length();
		String utterance = turn + "/u";
		int at = 0;
		Matcher name = NAME.matcher(words);
		while (name.find()) {
			this.text.append(words, at, name.start());
			int from = this.text.length();
			this.text.append(name.group(1));
			this.names.add(new TalkRows.Name(utterance, name.group(2), name.group(1), from, this.text.length(),
					name.group(3), Double.parseDouble(name.group(4)), List.of(name.group(3) + " " + name.group(4))));
			at = name.end();
		}
		this.text.append(words.substring(at));
		int end = this.text.length();
		this.utterances.add(new TalkRows.Utterance(utterance, turn, this.utterances.size(), start, end,
				this.text.substring(start, end), "en", "PT" + start + "S", null, false));
		this.turns.add(new TalkRows.Turn(turn, this.turns.size(), start, end, label, speaker,
				(speaker != null) ? 0.9 : 0.3, List.of(), List.of("cue")));
		this.text.append("\n\n");
		return this;
	}

	InventedTalk claim(String words, String type, @Nullable String speaker, double confidence, String... about) {
		int start = this.text.indexOf(words);
		TalkRows.Turn turn = this.turns.stream()
			.filter((each) -> each.start() <= start && start < each.end())
			.findFirst()
			.orElseThrow();
		List<TalkRows.About> refs = List.of(about).stream().map((ref) -> new TalkRows.About(ref, 0.9)).toList();
		this.claims.add(new TalkRows.Claim(this.key + "#c" + this.claims.size(), words, type, confidence,
				type.equals("prediction") ? new TalkRows.Due("2026/2027", 2027) : null,
				type.equals("figure") ? List.of(new TalkRows.Figure("half", 0.5, null, "cost", null)) : List.of(),
				new ClaimMatter(List.of("Aster", "cost"), 1, List.of(3.0, 4 * confidence), List.of("Aster")), speaker,
				refs, List.of(new TalkRows.Place(turn.key(), start, start + words.length()))));
		return this;
	}

	TalkRows rows(String title, String kind, TalkRows.@Nullable Event event, @Nullable String date, boolean sample) {
		return new TalkRows(
				new TalkRows.Talk(this.key, title, null, kind, "en", date, null, 0, sample, event, 0,
						this.text.length()),
				this.people, this.entities, this.turns, this.utterances, this.names, this.claims, this.affiliations);
	}

	String text() {
		return this.text.toString();
	}

}
