package org.talkgraph.roster;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Places;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.NameShape;

/** Finds where people say who they are, by the patterns of {@code introductions.txt}. */
final class IntroductionFinder {

	private static final DataFile FILE = DataFile.beside(IntroductionFinder.class, "introductions.txt");

	/** Where a cue's text may be written in other ways. */
	private static final Pattern VARIABLE = Pattern.compile("[{'].*");

	private static final Map<Language, List<Cue>> CUES = Map.of(Language.CHINESE, cues("zh", "(\\p{IsHan}{2,4})"),
			Language.ENGLISH, cues("en", "(\\p{Lu}[\\p{L}'’-]+(?: (?:\\p{Lu}\\.(?= )|\\p{Lu}[\\p{L}'’-]*)){1,2})"));

	private static final Set<String> AFTER = Set.copyOf(FILE.words("after"));

	private static final Set<String> BEFORE = Set.copyOf(FILE.words("before"));

	private static final Set<String> NO_NAME = Set.copyOf(FILE.words("no-name"));

	/** Is said by those who introduce themselves to ask. */
	private static final Pattern ASKS = FILE.either("asks");

	/** How far behind the introduction. */
	private static final int REACH = FILE.count("reach of a question");

	/**
	 * @param beginning that every such phrase has, in small letters
	 */
	private record Cue(Pattern pattern, @Nullable Role role, String beginning) {
	}

	private IntroductionFinder() {
	}

	/** The introductions in a text, in order, without overlap. */
	static List<Introduction> find(String written, Language language) {
		String text = (language == Language.CHINESE) ? SimplifiedScript.of(written) : written;
		Places<Introduction> found = new Places<>(Introduction::span);
		String small = text.toLowerCase(Locale.ROOT);
		for (Cue cue : CUES.getOrDefault(language, List.of())) {
			Matcher matcher = cue.pattern().matcher(text);
			boolean possible = small.contains(cue.beginning());
			while (possible && matcher.find()) {
				String name = (language == Language.CHINESE) ? chineseName(text, matcher) : latinName(matcher);
				Span span = new Span(matcher.start(), matcher.start("name") + name.length());
				if (!name.isEmpty() && found.areFree(span) && !isReported(text, span, name, language)) {
					found.addIfFree(
							new Introduction(written.substring(matcher.start("name"), span.end()), span, cue.role()));
				}
			}
		}
		return List.copyOf(found.all());
	}

	/** Whether somebody says who he is because he asks something. */
	static boolean asks(String text, Introduction introduction) {
		int end = introduction.span().end();
		String after = text.substring(end, Math.min(text.length(), end + REACH));
		return introduction.role() == null && ASKS.matcher(SimplifiedScript.of(after)).find();
	}

	private static boolean isReported(String text, Span introduction, String name, Language language) {
		return (language == Language.CHINESE)
				? ReportedSpeech.isReportedChinese(text, introduction.end() - name.length())
				: ReportedSpeech.isReported(text, introduction.start(), introduction.end());
	}

	/**
	 * The longest name of four to two characters after which a name may end; else empty.
	 */
	private static String chineseName(String text, Matcher matcher) {
		if (!mayBegin(text, matcher.start())) {
			return "";
		}
		String run = matcher.group("name");
		for (int length = Math.min(4, run.length()); length >= 2; length--) {
			String name = run.substring(0, length);
			if (NameShape.whole(name).isPresent() && !hasWord(name) && !LikelyChineseNames.isWord(name)
					&& endsAt(text, matcher.start("name") + length)) {
				return name;
			}
		}
		return "";
	}

	private static boolean mayBegin(String text, int start) {
		return start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))
				|| BEFORE.contains(text.substring(start - 1, start));
	}

	private static boolean hasWord(String name) {
		return name.chars().skip(1).mapToObj(Character::toString).anyMatch(NO_NAME::contains);
	}

	private static boolean endsAt(String text, int index) {
		return index >= text.length() || !Character.isLetterOrDigit(text.charAt(index))
				|| AFTER.stream().anyMatch((word) -> text.startsWith(word, index));
	}

	private static String latinName(Matcher matcher) {
		return NameShape.whole(matcher.group("name")).filter(IntroductionFinder::isLikely).orElse("");
	}

	/** A letter with a full stop is an initial behind a given name only, else the end. */
	private static boolean isLikely(String name) {
		return LikelyNames.isLikely(name) && (name.indexOf(". ") <= 1 || LikelyNames.isGiven(name.split(" ")[0]));
	}

	private static List<Cue> cues(String section, String name) {
		return FILE.section(section).stream().map((entry) -> cue(entry, name)).collect(Collectors.toUnmodifiableList());
	}

	private static Cue cue(DataFile.Entry entry, String name) {
		String[] sides = entry.text().split("\\s*=\\s*");
		if (!sides[0].contains("{name}")) {
			throw entry.wrong(sides[0], "a pattern with {name}");
		}
		Role role = (sides.length < 2) ? null : Role.of(sides[1])
			.orElseThrow(() -> entry.wrong(sides[1], "speaker, panelist, moderator or audience"));
		String pattern = Pattern.quote(sides[0])
			.replace("'", "\\E['\u2019]\\Q")
			.replace("{name}", "\\E(?-i)(?<name>" + name.substring(1) + "(?i)\\Q")
			.replace("{at}", "\\E[^\\n\uFF0C\u3002]{2,20}?\\Q");
		return new Cue(Pattern.compile("(?i)" + Beginnings.ahead(List.of(sides[0])) + "(?<![\\p{IsLatin}])" + pattern),
				role, VARIABLE.matcher(sides[0]).replaceFirst("").toLowerCase(Locale.ROOT));
	}

}
