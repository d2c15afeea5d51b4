package org.talkgraph.mention;

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
 * @param acronym whether it may be spelt letter by letter
 * @param family whether a version may be written right behind it: "Llama3"
 */
record Form(List<Name> names, BitSet joints, boolean acronym, boolean family) {

	static Form of(List<Name> names, Iterable<String> spellings) {
		BitSet joints = new BitSet();
		boolean acronym = false;
		for (String spelling : spellings) {
			addJoints(spelling, joints);
			acronym |= isAcronym(spelling);
		}
		boolean family = names.stream().anyMatch((name) -> SpokenVersion.isFamily(name.entity()));
		return new Form(names, joints, acronym, family);
	}

	private static void addJoints(String spelling, BitSet joints) {
		Folded folded = Folded.of(spelling);
		for (int i = 1; i < folded.text().length(); i++) {
			int before = folded.raw(i - 1);
			int here = folded.raw(i);
			char last = spelling.charAt(before);
			char next = spelling.charAt(here);
			boolean camel = Character.isLowerCase(last) && Character.isUpperCase(next);
			boolean digit = Character.isDigit(last) != Character.isDigit(next);
			if (here > before + 1 || camel || digit || Latin.is(last) != Latin.is(next) || !Latin.is(next)) {
				joints.set(i);
			}
		}
	}

	private static boolean isAcronym(String spelling) {
		return spelling.length() >= 2 && spelling.chars().allMatch((c) -> c < 0x80 && !Character.isLowerCase(c))
				&& spelling.chars().filter(Character::isUpperCase).count() >= 2;
	}

	/** Whether the form may be written with separators before these of its characters. */
	boolean allows(BitSet separated, int lettersParted, int letterGaps) {
		if (this.acronym && letterGaps > 0 && lettersParted == letterGaps) {
			return true;
		}
		BitSet beyond = (BitSet) separated.clone();
		beyond.andNot(this.joints);
		return beyond.isEmpty();
	}

}
