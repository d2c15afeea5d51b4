package org.talkgraph.linking;

import java.util.List;

import org.talkgraph.mention.Mention;
import org.talkgraph.roster.Roster;
import org.talkgraph.sound.ChineseWords;
import org.talkgraph.sound.SimplifiedScript;
import org.talkgraph.source.Span;

/**
 * What a talk says besides a name.
 *
 * @param text in simplified script
 * @param context what the talk names plainly
 * @param repeats how often it names what
 * @param surroundings the words around each place
 * @param terms of the field that it says
 * @param beside the plain names, for a name beside one of them
 */
record SaidTalk(String text, Context context, Repeats repeats, Surroundings surroundings, Terms.In terms,
		NamesBeside beside) {

	static SaidTalk of(String text, List<Mention> mentions, Roster roster, Terms terms) {
		Surroundings surroundings = new Surroundings(text);
		return new SaidTalk(SimplifiedScript.of(text), Context.of(mentions, roster, surroundings),
				new Repeats(mentions), surroundings, terms.in(text), NamesBeside.plain(text, mentions));
	}

	/** Whether a place begins or ends inside of a Chinese word. */
	boolean cutsWords(Span place) {
		return ChineseWords.around(this.text, place.start(), place.end()).cut();
	}

}
