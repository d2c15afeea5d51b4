package org.talkgraph.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Stretch;
import org.talkgraph.transcript.Talk;

/**
 * Where speakers say of themselves that they belong, by the label of who says it: "I am
 * the head of research at ...", without a name beside it.
 */
final class SelfAffiliations {

	private static final DataFile FILE = DataFile.beside(SelfAffiliations.class, "affiliations.txt");

	private static final Pattern BELONGS = Patterns.either(FILE, "self belongs");

	private static final Pattern AS = Patterns.either(FILE, "self as");

	private static final Pattern NEAR = Patterns.either(FILE, "near");

	private static final Pattern CLAUSE_END = Pattern.compile("[,.;?!]");

	private static final int FARTHEST = FILE.count("farthest of an office");

	private static final Pattern IN_OFFICE = Patterns.either(FILE, "self in office");

	private final Map<String, Affiliation> byLabel = new HashMap<>();

	private final Map<Integer, Mention> mentions = new HashMap<>();

	private final String text;

	SelfAffiliations(Talk talk, List<Mention> mentions) {
		this.text = talk.reading().text();
		mentions.forEach((mention) -> this.mentions.put(mention.span().start(), mention));
		for (Stretch stretch : talk.stretches()) {
			String label = stretch.label();
			if (label != null && !this.byLabel.containsKey(label)) {
				find(stretch).ifPresent((affiliation) -> this.byLabel.put(label, affiliation));
			}
		}
	}

	/** Where who has a label says first that he belongs. */
	Optional<Affiliation> of(String label) {
		return Optional.ofNullable(this.byLabel.get(label));
	}

	private Optional<Affiliation> find(Stretch stretch) {
		return places(BELONGS, stretch.span()).map(this::organization)
			.flatMap(Optional::stream)
			.filter((affiliation) -> !ChineseOffices.hasFormer(this.text, end(affiliation)))
			.findFirst()
			.or(() -> places(AS, stretch.span()).map(this::behind).flatMap(Optional::stream).findFirst())
			.or(() -> places(IN_OFFICE, stretch.span()).map(this::organization)
				.flatMap(Optional::stream)
				.filter((affiliation) -> ChineseOffices.hasOffice(this.text, end(affiliation)))
				.findFirst());
	}

	/** Where each place ends that fits. */
	private Stream<Integer> places(Pattern pattern, Span span) {
		return pattern.matcher(this.text).region(span.start(), span.end()).results().map(MatchResult::end);
	}

	/** The first organization behind an office that ends there, in its clause. */
	private Optional<Affiliation> behind(int office) {
		int limit = Math.min(this.text.length(), office + FARTHEST);
		Matcher end = CLAUSE_END.matcher(this.text).region(office, limit);
		Matcher near = NEAR.matcher(this.text).region(office, end.find() ? end.start() : limit);
		return near.results().map(MatchResult::end).map(this::organization).flatMap(Optional::stream).findFirst();
	}

	private static int end(Affiliation affiliation) {
		return (affiliation.span() != null) ? affiliation.span().end() : 0;
	}

	/** The known organization that begins there. */
	private Optional<Affiliation> organization(int start) {
		Mention mention = this.mentions.get(start);
		if (mention == null) {
			return Optional.empty();
		}
		return AffiliationFinder.organization(mention)
			.map((Entity entity) -> Affiliation.known(entity, mention.span()));
	}

}
