package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.ForeignCharacters;
import org.talkgraph.sound.HeardSounds;
import org.talkgraph.sound.LatinScript;
import org.talkgraph.sound.Phonemes;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.sound.Skeleton;
import org.talkgraph.source.DataFile;
import org.talkgraph.source.Span;

/**
 * Finds Chinese characters that sound like Latin names, a single capital at their end
 * perhaps: what a recogniser of Chinese writes for a foreign name.
 */
final class CrossScriptAlikes {

	private static final DataFile NUMBERS = DataFile.beside(CrossScriptAlikes.class, "alikes.txt");

	private static final double WITHIN = NUMBERS.number("across scripts");

	private static final int LONGEST = NUMBERS.count("longest across scripts");

	private static final int SHORTEST_NAME = NUMBERS.count("shortest name across scripts");

	private final PhonemeIndex index = new PhonemeIndex();

	/** Of most characters no name sounds like them. */
	private final SoundLengths lengths = new SoundLengths(WITHIN);

	void add(Name name) {
		String form = name.form();
		boolean latin = LatinScript.hasAll(form) && form.chars().noneMatch(Character::isDigit);
		boolean word = form.length() >= SHORTEST_NAME || form.chars().anyMatch(Character::isLowerCase);
		if (latin && word && !isInitials(form)) {
			this.index.add(name);
			String sounds = Phonemes.of(form);
			Skeleton.keys(Skeleton.of(sounds))
				.forEach((key) -> this.lengths.add(HeardSounds.number(key), sounds.length()));
		}
	}

	private static boolean isInitials(String form) {
		return form.length() <= SHORTEST_NAME && form.chars().noneMatch(Character::isLowerCase);
	}

	/**
	 * @param heard what was found already for what is said
	 */
	List<Alike> find(String text, Map<String, List<Sounding>> heard) {
		List<Alike> found = new ArrayList<>();
		if (this.index.isEmpty()) {
			return found;
		}
		boolean[] versions = versions(text);
		for (int i = 0; i < text.length(); i++) {
			boolean foreign = true;
			for (int end = i + 1; end <= Math.min(text.length(), i + LONGEST) && isHan(text, end - 1); end++) {
				foreign &= ForeignCharacters.contains(text.charAt(end - 1));
				if (end > i + 1 && (foreign || versions[end]) && maySound(text, i, end)) {
					find(text, new Span(i, end), heard, found);
				}
				if (isCapital(text, end) && (foreign || versions[end + 1])) {
					find(text, new Span(i, end + 1), heard, found);
				}
			}
		}
		return found;
	}

	/** Whether a name may sound like some Chinese characters. */
	private boolean maySound(String text, int start, int end) {
		HeardSounds sounds = new HeardSounds();
		for (int i = start; i < end; i++) {
			sounds.add(Phonemes.of(Pinyin.syllable(text.charAt(i))));
		}
		return this.lengths.mayHave(sounds);
	}

	/**
	 * Where versions may begin: other characters than those of foreign names are looked
	 * at only before one.
	 */
	private static boolean[] versions(String text) {
		boolean[] versions = new boolean[text.length() + 1];
		for (int i = 0; i < text.length(); i++) {
			versions[i] = mayBeVersion(text, i);
		}
		return versions;
	}

	private static boolean mayBeVersion(String text, int index) {
		char c = text.charAt(index);
		return c == ' ' || Latin.is(c) || VersionNumbers.begins(text, index) || SoundNumerals.of(c) != c;
	}

	private void find(String text, Span span, Map<String, List<Sounding>> heard, List<Alike> found) {
		for (Sounding each : heard.computeIfAbsent(span.of(text),
				(said) -> this.index.find(Phonemes.of(said), false, WITHIN))) {
			found.add(Alike.of(span, each.name(), Alike.Kind.ACROSS_SCRIPTS, each.distance()));
		}
	}

	private static boolean isHan(String text, int index) {
		return Pinyin.syllable(text.charAt(index)) != Pinyin.NONE;
	}

	private static boolean isCapital(String text, int index) {
		return index < text.length() && text.charAt(index) >= 'A' && text.charAt(index) <= 'Z'
				&& Latin.endsWord(text, index + 1);
	}

}
