package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.KnowledgeBase;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.NameShape;
import org.talkgraph.transcript.Talk;

/**
 * Finds people whom nobody knows by the shape of their full names in Latin script: a
 * given name of the list, perhaps an initial or a particle, and a capitalised word.
 */
public final class FullNames {

	/** The rule by which these mentions are found. */
	public static final String RULE = "full name by its shape";

	private static final DataFile FILE = DataFile.beside(FullNames.class, "given-names.txt");

	private static final Set<String> GIVEN = words("given");

	private static final Set<String> NO_FAMILY_NAME = words("no family name");

	private static final String WORD = "(?:\\p{Lu}\\p{Ll}|[OD]['’]\\p{Lu})[\\p{IsLatin}’'-]*+";

	/** Given name, then at most one initial or two particles, then the family name. */
	private static final Pattern SHAPE = Pattern.compile(
			"(?=\\p{Lu})(?<![\\p{IsLatin}\\p{N}.@/-])(\\p{Lu}\\p{Ll}{1,14})( \\p{Lu}\\.| (?:" + NameShape.particles()
					+ ")(?: (?:" + particles("second particle") + "))?)?+ (" + WORD + ")(?![\\p{IsLatin}\\p{N}])");

	/** One more capitalised word, right behind what looked like a family name. */
	private static final Pattern ONE_MORE = Pattern.compile(" (" + WORD + ")(?![\\p{IsLatin}\\p{N}])");

	private final KnowledgeBase knowledge;

	public FullNames(KnowledgeBase knowledge) {
		this.knowledge = knowledge;
	}

	/** The mentions in a talk's reading, in order, without overlap. */
	public List<Mention> detect(Talk talk) {
		return Mentions.byStretch(talk, this::detect);
	}

	/**
	 * The mentions in a text, in order, without overlap.
	 * @param text all of it said by one speaker; the mentions' spans count in it
	 */
	public List<Mention> detect(String text) {
		List<Mention> mentions = new ArrayList<>();
		Matcher matcher = SHAPE.matcher(text);
		int from = 0;
		while (matcher.find(from)) {
			String family = withoutPossessive(matcher.group(3));
			if (isGiven(matcher.group(1)) && isFamily(family)) {
				Span span = new Span(matcher.start(), end(text, matcher.start(3), family));
				mentions.add(mention(span, span.of(text)));
				from = Math.max(matcher.end(), span.end());
			}
			else {
				from = matcher.end(1);
			}
		}
		return List.copyOf(mentions);
	}

	/**
	 * Where a name ends. What could be a given name too is one if a family name follows,
	 * whatever else that names.
	 */
	private static int end(String text, int start, String family) {
		int end = start + family.length();
		Matcher more = ONE_MORE.matcher(text).region(end, text.length());
		if (!GIVEN.contains(family) || !more.lookingAt()) {
			return end;
		}
		String last = withoutPossessive(more.group(1));
		return (GIVEN.contains(last) || NO_FAMILY_NAME.contains(last)) ? end : more.start(1) + last.length();
	}

	private static Mention mention(Span span, String name) {
		Entity person = Entity.discovered(EntityType.PERSON, name);
		return new Mention(span, name, RULE, List.of(new Name(name, person, NameKind.CANONICAL, false, false)));
	}

	/** Whether a word is a given name of the list. */
	public static boolean isGivenName(String word) {
		return GIVEN.contains(word);
	}

	private boolean isGiven(String word) {
		return GIVEN.contains(word) && isNobodyElse(word);
	}

	private boolean isFamily(String word) {
		return word.length() > 1 && !NO_FAMILY_NAME.contains(word) && isNobodyElse(word);
	}

	/** Whether a word is plainly the name of something that is no person. */
	private boolean isNobodyElse(String word) {
		return this.knowledge.names(word)
			.stream()
			.noneMatch((name) -> !name.weak() && name.form().equals(word) && name.entity().type() != EntityType.PERSON);
	}

	private static String withoutPossessive(String word) {
		return (word.endsWith("'s") || word.endsWith("’s")) ? word.substring(0, word.length() - 2) : word;
	}

	private static Set<String> words(String section) {
		return FILE.words(section)
			.stream()
			.flatMap((line) -> Arrays.stream(line.split(" ")))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static String particles(String section) {
		return FILE.words(section).stream().map(Pattern::quote).collect(Collectors.joining("|"));
	}

}
