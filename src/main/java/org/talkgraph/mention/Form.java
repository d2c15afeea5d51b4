package org.talkgraph.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.Folded;

/**
 * A folded form with the names that share it, and where a text may part it: a recogniser
 * writes "deep mind" and "G P T", but the one letter and word of "I'm it" are not MIT.
 *
 * @param names empty for a form that means nothing of ours
 * @param joints before which of its characters a separator may stand
 * @param spelt the inner places of each run of capitals: "n v link" parts all of one or
 * none, only in long forms some
 * @param family whether a version may be written right behind it: "Llama3"
 * @param isLong whether it is so long that hardly anything else is spelt so
 */
record Form(List<Name> names, BitSet joints, List<BitSet> spelt, boolean family, boolean isLong) {

	/** Hardly anything else is spelt with so many letters and digits. */
	private static final int LONG = 7;

	static Form of(List<Name> names, Iterable<String> spellings) {
		BitSet joints = new BitSet();
		List<BitSet> spelt = new ArrayList<>();
		boolean isLong = false;
		for (String spelling : spellings) {
			Folded folded = Folded.of(spelling);
			isLong |= folded.text().length() >= LONG;
			addJoints(spelling, folded, joints);
			addRuns(spelling, folded, spelt);
		}
		boolean family = names.stream().anyMatch((name) -> SpokenVersion.isFamily(name.entity()));
		return new Form(names, joints, List.copyOf(spelt), family, isLong);
	}

	private static void addJoints(String spelling, Folded folded, BitSet joints) {
		for (int i = 1; i < folded.text().length(); i++) {
			int before = folded.raw(i - 1);
			int here = folded.raw(i);
			char last = spelling.charAt(before);
			char next = spelling.charAt(here);
			boolean camel = Character.isUpperCase(next) && (Character.isLowerCase(last) || isCapital(spelling, here));
			boolean digit = Character.isDigit(last) != Character.isDigit(next);
			if (here > before + 1 || camel || digit || Latin.is(last) != Latin.is(next) || !Latin.is(next)) {
				joints.set(i);
			}
		}
	}

	/** Whether a capital begins a word of small letters: the L of NVLink. */
	private static boolean isCapital(String spelling, int index) {
		return index >= 2 && Character.isUpperCase(spelling.charAt(index - 2)) && index + 1 < spelling.length()
				&& Character.isLowerCase(spelling.charAt(index + 1));
	}

	private static void addRuns(String spelling, Folded folded, List<BitSet> spelt) {
		BitSet run = new BitSet();
		for (int i = 1; i < folded.text().length(); i++) {
			if (isInitial(spelling, folded.raw(i)) && isInitial(spelling, folded.raw(i - 1))) {
				run.set(i);
			}
			else if (!run.isEmpty()) {
				spelt.add(run);
				run = new BitSet();
			}
		}
		if (!run.isEmpty()) {
			spelt.add(run);
		}
	}

	private static boolean isInitial(String spelling, int index) {
		boolean small = index + 1 < spelling.length() && Character.isLowerCase(spelling.charAt(index + 1));
		return spelling.charAt(index) < 0x80 && Character.isUpperCase(spelling.charAt(index)) && !small;
	}

	/** Whether the form may be written with separators before these of its characters. */
	boolean allows(BitSet separated) {
		BitSet beyond = (BitSet) separated.clone();
		for (BitSet run : this.spelt) {
			BitSet missing = (BitSet) run.clone();
			missing.andNot(separated);
			if (missing.isEmpty() || this.isLong) {
				beyond.andNot(run);
			}
		}
		beyond.andNot(this.joints);
		return beyond.isEmpty();
	}

}
