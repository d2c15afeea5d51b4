package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/** Tells what the speaker of one sentence does by saying the names in it. */
final class LatinUses {

	/** Between the members of a list of names. */
	private static final Pattern LISTED = Pattern
		.compile(LatinCues.AND + "(?:" + LatinCues.any("and then") + "\\s)?|,\\s");

	/** Between somebody who is introduced, with what is said of him, and the next. */
	private static final Pattern AND_ALSO = Pattern.compile(
			"[^.!?]*[,;)\\w]\\s" + LatinCues.any("as well as") + "\\s(?:" + LatinCues.any("as well as then") + "\\s)*");

	private static final String QUOTES = "\"\u201C\u201D";

	private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");

	private static final Pattern WORDS = Pattern.compile("\\s+");

	private final String text;

	private final Span sentence;

	private final List<SpokenName> names;

	private final @Nullable NameUse[] uses;

	/**
	 * @param names in the sentence, in order
	 */
	LatinUses(String text, Span sentence, List<SpokenName> names) {
		this.text = text;
		this.sentence = sentence;
		this.names = names;
		this.uses = new NameUse[names.size()];
	}

	/** A use for each of the names; names inside quotations are quoted. */
	List<NameUse> find() {
		Set<String> words = Set.copyOf(List.of(NO_WORD.split(this.sentence.of(this.text).toLowerCase(Locale.ROOT))));
		LatinCues.ALL.stream().filter((cue) -> cue.mayBeIn(words)).forEach(this::apply);
		BitSet quoted = quoted();
		List<NameUse> found = new ArrayList<>();
		for (int i = 0; i < this.names.size(); i++) {
			NameUse use = (this.uses[i] != null) ? this.uses[i] : NameUse.MENTIONED;
			if (use == NameUse.MENTIONED || use == NameUse.SET_APART) {
				use = inList(i, use, found);
			}
			found.add(quoted.get(i) ? NameUse.QUOTED : spoken(i, use));
		}
		return found;
	}

	private void apply(NameCue cue) {
		Matcher matcher = cue.pattern().matcher(this.text);
		if (!cue.atName()) {
			matcher.region(this.sentence.start(), this.sentence.end());
			while (matcher.find()) {
				apply(useAt(cue, matcher), NameCue.names(matcher));
			}
			return;
		}
		for (SpokenName name : this.names) {
			if (matcher.region(name.span().start(), this.sentence.end()).lookingAt()) {
				apply(useAt(cue, matcher), NameCue.names(matcher));
			}
		}
	}

	/**
	 * What a phrase means where it stands: not all that is said is meant here and now.
	 */
	private NameUse useAt(NameCue cue, Matcher found) {
		NameUse use = cue.use();
		Span list = NameCue.names(found);
		if (use == NameUse.INTRODUCES_SELF && ReportedSpeech.isReported(this.text, found.start(), list.end())) {
			return NameUse.QUOTED;
		}
		boolean later = use == NameUse.GIVEN_THE_FLOOR && ReportedSpeech.isForAnotherTime(this.text, list.end());
		return later ? NameUse.MENTIONED : use;
	}

	private void apply(NameUse use, Span list) {
		int first = firstFrom(list.start());
		if (first == this.names.size() || !isPlain(list.start(), this.names.get(first).span().start())) {
			return;
		}
		for (int i = first; i < this.names.size() && this.names.get(i).span().start() < list.end(); i++) {
			if (this.uses[i] == null) {
				this.uses[i] = use;
			}
		}
	}

	/** Index of the first name that begins here or later. */
	private int firstFrom(int start) {
		int low = 0;
		int high = this.names.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.names.get(middle).span().start() < start) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/** Whether nothing but plain words stands before the first name of a list. */
	private boolean isPlain(int from, int to) {
		String before = this.text.substring(from, to).strip();
		return before.isEmpty() || (WORDS.splitAsStream(before).allMatch(PlainWords::isListed)
				&& !PlainWords.isPreposition(before.substring(before.lastIndexOf(' ') + 1)));
	}

	/** The use of a name that continues a list. */
	private NameUse inList(int index, NameUse otherwise, List<NameUse> before) {
		if (index == 0) {
			return otherwise;
		}
		NameUse last = before.get(index - 1);
		String between = this.text.substring(this.names.get(index - 1).span().end(),
				this.names.get(index).span().start());
		if (LISTED.matcher(between).matches()) {
			return last;
		}
		boolean full = this.names.get(index).text().indexOf(' ') > 0;
		boolean introduced = last == NameUse.INTRODUCED && full && AND_ALSO.matcher(between).matches();
		return introduced ? NameUse.INTRODUCED : otherwise;
	}

	/** Nobody is spoken to in the possessive. */
	private NameUse spoken(int index, NameUse use) {
		return (this.names.get(index).possessive() && use != NameUse.REFERRED_TO) ? NameUse.MENTIONED : use;
	}

	/** Which names stand inside quotation marks. */
	private BitSet quoted() {
		BitSet quoted = new BitSet();
		boolean open = false;
		int from = this.sentence.start();
		for (int i = 0; i < this.names.size(); i++) {
			for (; from < this.names.get(i).span().start(); from++) {
				open ^= QUOTES.indexOf(this.text.charAt(from)) >= 0;
			}
			quoted.set(i, open);
		}
		return quoted;
	}

}
