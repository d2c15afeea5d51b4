package org.talkgraph.roster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.talkgraph.sound.Folded;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.DataFile;
import org.talkgraph.transcript.NameShape;

/** Chinese names of people and what their bearers are called. */
final class ChineseForms {

	private static final DataFile FILE = DataFile.beside(FormsOfAddress.class, "address.txt");

	/** After a family name or a full name, in simplified script, the longest first. */
	static final List<String> TITLES = FILE.words("title")
		.stream()
		.map(SimplifiedScript::of)
		.distinct()
		.sorted(Comparator.comparingInt(String::length).reversed())
		.toList();

	private static final Set<String> ALL_TITLES = Set.copyOf(TITLES);

	/**
	 * With which characters titles begin and end: most of a text is ruled out by them.
	 */
	private static final BitSet FIRST = new BitSet();

	private static final BitSet LAST = new BitSet();

	static {
		TITLES.forEach((title) -> {
			FIRST.set(title.charAt(0));
			LAST.set(title.charAt(title.length() - 1));
		});
	}

	/** A shorter given name is nothing that somebody is called. */
	static final int SHORTEST_CALLED = 2;

	/** Before a family name. */
	static final List<String> PREFIXES = FILE.words("prefix");

	private ChineseForms() {
	}

	static boolean isChinese(String name) {
		return !name.isEmpty() && Character.isIdeographic(name.charAt(0));
	}

	/** Whether a Chinese form is a family name and a given name, without a title. */
	static boolean isFull(String name) {
		return titleOf(name).isEmpty() && NameShape.whole(SimplifiedScript.of(name)).isPresent();
	}

	/** Whether this is a title and nothing else. */
	static boolean isTitle(String form) {
		return ALL_TITLES.contains(form);
	}

	/** The title at the end of a form, empty where it has none. */
	static String titleOf(String form) {
		if (form.isEmpty() || !LAST.get(SimplifiedScript.of(form.charAt(form.length() - 1)))) {
			return "";
		}
		String simplified = SimplifiedScript.of(form);
		return TITLES.stream()
			.filter((title) -> form.length() > title.length() && simplified.endsWith(title))
			.findFirst()
			.orElse("");
	}

	/**
	 * The longest title that begins at an index of a text in simplified script, empty
	 * where none does.
	 */
	static String titleAt(String text, int index) {
		if (index >= text.length() || !FIRST.get(text.charAt(index))) {
			return "";
		}
		return TITLES.stream().filter((title) -> text.startsWith(title, index)).findFirst().orElse("");
	}

	/** A full name without the title that follows it; any other form as it is. */
	static String withoutTitle(String form) {
		String bare = form.substring(0, form.length() - titleOf(form).length());
		return isFull(bare) ? bare : form;
	}

	/** Whether two forms may be one person's, in whatever script they are written. */
	static boolean mayBe(String one, String other) {
		return isChinese(one) && isChinese(other) && ChineseForm.of(one).mayBe(ChineseForm.of(other));
	}

	/**
	 * The titles that stand somewhere in a text: no form with another can be found there.
	 */
	static List<String> titlesIn(String text) {
		String folded = Folded.of(text).text();
		return TITLES.stream().filter((title) -> folded.contains(Folded.key(title))).toList();
	}

	/**
	 * What the bearer of a full name is called with some titles, the name itself first.
	 */
	static List<String> of(String name, List<String> titles) {
		List<String> forms = new ArrayList<>();
		forms.add(name);
		String family = family(name);
		String given = given(name);
		if (given.length() >= SHORTEST_CALLED) {
			forms.add(given);
		}
		for (String title : titles) {
			forms.add(family + title);
			forms.add(name + title);
			if (given.length() >= SHORTEST_CALLED) {
				forms.add(given + title);
			}
		}
		PREFIXES.forEach((prefix) -> forms.add(prefix + family));
		forms.removeIf((form) -> !form.equals(name) && LikelyChineseNames.isPlain(form));
		return forms;
	}

	/**
	 * The same for all family names with this title that sound the same: recognisers
	 * write any of them. Any other form as it is.
	 */
	static String heard(String form) {
		String title = titleOf(form);
		int sound = (form.length() - title.length() == 1 && !title.isEmpty()) ? Pinyin.syllable(form.charAt(0))
				: Pinyin.NONE;
		return (sound != Pinyin.NONE) ? Pinyin.letters(sound) + title : form;
	}

	/** The given name of a full name. */
	static String given(String name) {
		return name.substring(family(name).length());
	}

	/**
	 * The family name of a form: without a title, and without what stands before a family
	 * name.
	 */
	static String family(String form) {
		String bare = form.substring(0, form.length() - titleOf(form).length());
		String name = PREFIXES.stream().anyMatch((prefix) -> bare.length() == 2 && bare.startsWith(prefix))
				? bare.substring(1) : bare;
		return name.substring(0, Math.min(name.length(), NameShape.familyNameLength(SimplifiedScript.of(name))));
	}

}
