package org.talkgraph.mention;

import java.util.List;

import org.talkgraph.knowledge.Name;
import org.talkgraph.sound.Pinyin;
import org.talkgraph.sound.SyllableIndex;
import org.talkgraph.source.Span;

/** Finds Chinese characters that sound like Chinese names. */
final class ChineseAlikes {

	private final SyllableIndex<Name> index = new SyllableIndex<>();

	/**
	 * @param within the mean distance of syllables up to which a place sounds like it
	 */
	void add(Name name, double within) {
		this.index.add(name.form(), name, within);
	}

	List<Alike> find(String text) {
		return this.index.find(Pinyin.syllables(text))
			.stream()
			.filter((found) -> !VersionNumbers.isOrdinal(text, found.start()))
			.map((found) -> Alike.of(new Span(found.start(), found.end()), found.value(), Alike.Kind.SYLLABLES,
					found.distance()))
			.toList();
	}

}
