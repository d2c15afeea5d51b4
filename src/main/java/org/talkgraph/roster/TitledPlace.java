package org.talkgraph.roster;

import java.util.List;
import java.util.regex.Pattern;

import org.talkgraph.source.DataFile;

/**
 * Where a name with a title may begin and end: what stands around it in Chinese text, in
 * simplified script.
 */
final class TitledPlace {

	private static final DataFile FILE = DataFile.beside(TitledPlace.class, "names-zh.txt");

	private static final Pattern LEAD = Pattern.compile("(?:" + String.join("|", FILE.words("lead")) + ")$");

	/** No lead has more characters. */
	private static final int LONGEST_LEAD = 4;

	private static final List<String> MORE = FILE.words("after a title it is another word");

	private static final List<String> SEVERAL = FILE.words("several");

	private TitledPlace() {
	}

	/**
	 * Whether a clause begins before an index, perhaps with words that lead to a name.
	 */
	static boolean beginsAt(String text, int index) {
		return index == 0 || !Character.isLetterOrDigit(text.codePointBefore(index))
				|| LEAD.matcher(text).region(Math.max(0, index - LONGEST_LEAD), index).find();
	}

	/** Whether a title that ends before an index begins no other word. */
	static boolean endsAt(String text, int index) {
		return MORE.stream().noneMatch((more) -> text.startsWith(more, index));
	}

	/** Whether what begins at an index is said of more than one. */
	static boolean isOfSeveral(String text, int index) {
		return SEVERAL.stream().anyMatch((word) -> text.startsWith(word, index - word.length()));
	}

}
