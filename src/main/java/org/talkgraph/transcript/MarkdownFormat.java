package org.talkgraph.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.talkgraph.source.SourceFile;

/**
 * Markdown and plain text: one talk, or several under headings of the first level. A
 * heading under which nothing is said (the title of a book of talks) is no talk.
 */
final class MarkdownFormat implements TranscriptFormat {

	/** So many people are a list and no event whose speakers know each other. */
	private static final int CROWD = 200;

	/** Text may be anything; what is plainly something else is not. */
	@Override
	public boolean recognises(Look look) {
		return look.json().isEmpty() && !look.startsLike("<!doctype") && !look.startsLike("<html")
				&& !look.startsLike("<?xml") && !look.startsLike("{\\rtf") && !look.startsLike("%pdf-");
	}

	@Override
	public String wanted() {
		return "spoken text, under a heading such as '# Event-Session - P1: Title'";
	}

	@Override
	public List<Talk> read(SourceFile source) {
		Optional<FrontMatter> frontMatter = FrontMatter.of(source);
		Description description = Description.of(source, frontMatter);
		List<Talk> talks = new ArrayList<>();
		Set<String> keys = new HashSet<>();
		for (Section section : Section.all(source.text(), frontMatter.map(FrontMatter::end).orElse(0))) {
			MarkdownBody body = MarkdownBody.read(source.text(), section.body());
			if (body.body().isSilent()) {
				continue;
			}
			Heading heading = Heading.of(source, section.heading());
			Details details = body.over(description.over(heading.details()));
			Language language = description.language().orElseGet(() -> Language.of(body.body().reading().text()));
			int ordinal = talks.size() + 1;
			String key = description.key(heading.id(), ordinal, keys);
			keys.add(key);
			talks.add(body.body().talk(key, ordinal, section.span(), details, language));
		}
		List<Details.Person> event = people(talks);
		return talks.stream().map((talk) -> talk.at(event)).toList();
	}

	/** Whom the headings name, in order, each once; nobody where they name a crowd. */
	private static List<Details.Person> people(List<Talk> talks) {
		Map<String, Details.Person> people = new LinkedHashMap<>();
		for (Talk talk : talks) {
			talk.details().people().forEach((person) -> people.putIfAbsent(person.name(), person));
		}
		return (people.size() > CROWD) ? List.of() : List.copyOf(people.values());
	}

}
