package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.talkgraph.source.Span;

/** Tells what the speaker of one sentence does by saying the names in it. */
final class LatinUses {

	/** Between the members of a list of names. */
	private static final Pattern LISTED = Pattern.compile(",?\\s(?:and|or|&)\\s(?:also\\s)?|,\\s");

	/** Between somebody who is introduced, with what is said of him, and the next. */
	private static final Pattern AND_ALSO = Pattern.compile("[^.!?]*[,;)\\w]\\s(?:and|as well as|plus)\\s(?:also\\s|then\\s|finally\\s|of course\\s)*");

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

	/** A use for each of the names; names inside quotations are only mentioned. */
	List<NameUse> find() {
		LatinCues.ALL.forEach(this::apply);
		List<NameUse> found = new ArrayList<>();
		for (int i = 0; i < this.names.size(); i++) {
			NameUse use = (this.uses[i] != null) ? this.uses[i] : NameUse.MENTIONED;
			if (use == NameUse.MENTIONED || use == NameUse.SET_APART) {
				use = inList(i, use, found);
			}
			found.add((isQuoted(this.names.get(i)) || mentionedOnly(i, use)) ? NameUse.MENTIONED : use);
		}
		return found;
	}

	private void apply(NameCue cue) {
		Matcher matcher = cue.matcher(this.text, this.sentence);
		while (matcher.find()) {
			Span group = new Span(matcher.start(NameCue.GROUP), matcher.end(NameCue.GROUP));
			for (int i = 0; i < this.names.size(); i++) {
				Span name = this.names.get(i).span();
				boolean inside = group.start() <= name.start() && name.start() < group.end();
				if (inside && this.uses[i] == null && startsList(group, i)) {
					this.uses[i] = cue.use();
				}
			}
		}
	}

	/** A list of names begins with a name, plain words before it aside. */
	private boolean startsList(Span group, int index) {
		int first = index;
		while (first > 0 && this.names.get(first - 1).span().start() >= group.start()) {
			first--;
		}
		String before = this.text.substring(group.start(), this.names.get(first).span().start()).strip();
		return before.isEmpty() || WORDS.splitAsStream(before).allMatch(PlainWords::isListed);
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

	private boolean mentionedOnly(int index, NameUse use) {
		SpokenName name = this.names.get(index);
		return (name.possessive() && use != NameUse.REFERRED_TO);
	}

	private boolean isQuoted(SpokenName name) {
		int quotes = 0;
		for (int i = this.sentence.start(); i < name.span().start(); i++) {
			char c = this.text.charAt(i);
			quotes += (c == '"' || c == '\u201C' || c == '\u201D') ? 1 : 0;
		}
		return quotes % 2 == 1;
	}

}
