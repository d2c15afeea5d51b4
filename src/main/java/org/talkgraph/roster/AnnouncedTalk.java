package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.Details;
import org.talkgraph.transcript.Language;
import org.talkgraph.transcript.NameShape;
import org.talkgraph.transcript.Talk;
import org.talkgraph.transcript.TalkKind;

/**
 * What an announcement says of its talk: who is asked for and with what title. Who
 * introduces himself where he is asked to begin is the one who was asked for.
 */
final class AnnouncedTalk {

	private static final DataFile FILE = AnnouncementCue.FILE;

	private static final int ANNOUNCED = FILE.count("announced");

	private static final Pattern TITLE = Pattern
		.compile("(?:" + String.join("|", FILE.words("before the title")) + ")[\uFF0C, ]*(?![^\uFF0C\u3002]*(?:"
				+ String.join("|", FILE.words("no title")) + "))([^\uFF0C\u3002]{5,50})");

	private static final Pattern TITLED = Pattern.compile(String.join("|", FILE.words("after a name")));

	private static final Pattern ASKED = Pattern.compile(String.join("|", FILE.words("before a name")));

	private static final Pattern COMES = Pattern.compile(String.join("|", FILE.words("behind a name")));

	private static final Pattern LATIN = Pattern.compile("\\b\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+\\b");

	/** Of a Chinese name: family names of two characters are asked for with a title. */
	private static final int LONGEST_NAME = 3;

	private final Talk talk;

	private final String text;

	private final Announcement announcement;

	private final int end;

	/**
	 * @param talk the whole recording
	 * @param text its reading in simplified script
	 * @param end of the talk that is announced
	 */
	AnnouncedTalk(Talk talk, String text, Announcement announcement, int end) {
		this.talk = talk;
		this.text = text;
		this.announcement = announcement;
		this.end = end;
	}

	/** As a part of the recording. */
	Details details(int number) {
		Details whole = this.talk.details();
		List<String> names = this.announcement.panel() ? List.of() : names();
		Matcher said = TITLE.matcher(behind(ANNOUNCED));
		String title = said.find() ? said.group(1) : (number == 1) ? whole.title()
				: whole.title() + " " + (names.isEmpty() ? Integer.toString(number) : String.join(" ", names));
		String session = whole.session();
		return new Details(title, whole.event(), whole.year(), (session != null) ? session : whole.title(), kind(names),
				whole.date(), whole.url(),
				names.stream()
					.map((name) -> Details.Person.heard(name, behind(ANNOUNCED * this.talk.language().scale())))
					.toList());
	}

	/** What it is announced as, or what the recording is said to be. */
	private @Nullable String kind(List<String> names) {
		if (this.announcement.panel()) {
			return TalkKind.PANEL.label();
		}
		return names.isEmpty() ? this.talk.details().kind() : TalkKind.TALK.label();
	}

	private int beforeAnswer() {
		return this.announcement.answer() - this.announcement.invitation();
	}

	private String behind(int characters) {
		int from = this.announcement.invitation();
		return this.text.substring(from, Math.min(this.end, from + characters));
	}

	private List<String> names() {
		String said = behind(ANNOUNCED);
		if (Language.of(said) == Language.ENGLISH) {
			return LATIN.matcher(said).results().map(MatchResult::group).limit(1).toList();
		}
		Set<String> names = new LinkedHashSet<>(new ChineseNames(said, List.of()).find());
		names.addAll(titled(behind(Math.min(ANNOUNCED, beforeAnswer()))));
		names.removeIf((name) -> !ChineseForms.isFull(name) || isThanked(name));
		if (names.isEmpty()) {
			names.addAll(introduced());
		}
		return names.isEmpty() ? asked(behind(ANNOUNCED)) : List.copyOf(names);
	}

	/** Who is thanked for the talk before is not asked for. */
	private boolean isThanked(String name) {
		return this.announcement.start() > 0
				&& this.text.substring(this.announcement.start(), this.announcement.invitation()).contains(name);
	}

	/** The full names with a title behind them. */
	private static List<String> titled(String said) {
		return TITLED.matcher(said).results().flatMap((title) -> before(said, title.start()).stream()).toList();
	}

	/**
	 * Whoever is asked for without a title: the name stands right behind the invitation,
	 * where the recording has it elsewhere too, or right before what is asked for.
	 */
	private List<String> asked(String said) {
		List<String> names = new ArrayList<>();
		for (int length = LONGEST_NAME; length > 1; length--) {
			int letters = length;
			ASKED.matcher(said)
				.results()
				.forEach((place) -> fullName(said, place.end(), letters).filter((name) -> count(name) > 1)
					.ifPresent(names::add));
			COMES.matcher(said)
				.results()
				.forEach((place) -> fullName(said, place.start() - letters, letters).ifPresent(names::add));
		}
		names.removeIf(this::isThanked);
		return names.stream().max(Comparator.comparingInt(this::count)).stream().toList();
	}

	/** A full name, without any part of a title. */
	private static Optional<String> fullName(String said, int start, int length) {
		if (start < 0 || start + length > said.length()
				|| TITLED.matcher(said).region(start + 1, said.length()).lookingAt()) {
			return Optional.empty();
		}
		return Optional.of(said.substring(start, start + length))
			.filter((name) -> NameShape.whole(name).isPresent() && !LikelyChineseNames.isWord(name));
	}

	private int count(String name) {
		int count = 0;
		for (int at = this.text.indexOf(name); at >= 0; at = this.text.indexOf(name, at + 1)) {
			count++;
		}
		return count;
	}

	/** The full name that ends at a place, the longest. */
	private static Optional<String> before(String said, int end) {
		return IntStream.iterate(LONGEST_NAME, (length) -> length > 1, (length) -> length - 1)
			.filter((length) -> length <= end)
			.mapToObj((length) -> said.substring(end - length, end))
			.filter((name) -> NameShape.whole(name).isPresent() && !LikelyChineseNames.isWord(name))
			.findFirst();
	}

	private List<String> introduced() {
		String said = behind(beforeAnswer() + ANNOUNCED);
		return IntroductionFinder.find(said, Language.CHINESE).stream().map(Introduction::name).limit(1).toList();
	}

}
