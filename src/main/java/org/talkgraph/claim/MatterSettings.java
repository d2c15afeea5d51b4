package org.talkgraph.claim;

import org.talkgraph.source.DataFile;
import org.talkgraph.source.NamedNumbers;

/**
 * What counts how much when claims are compared, by {@code matter.txt}.
 *
 * @param figure what a figure with its unit tells
 * @param commonName what is taken from the rarity of names and topics
 * @param topic how much more a topic tells than a name as rare
 * @param common words up to this rarity tell nothing, rarer ones what is above
 * @param verb what a word that is no noun tells of what a noun as rare does
 * @param chinese how much more a Chinese word tells than a Latin one as rare
 * @param features most features of a claim
 * @param anchors most names and topics by which claims are found
 * @param words most words by which those are found that share a common name or topic
 */
record MatterSettings(double figure, double commonName, double topic, double common, double verb, double chinese,
		int features, int anchors, int words) {

	static final MatterSettings SHIPPED = parse(DataFile.beside(MatterSettings.class, "matter.txt"));

	static MatterSettings parse(DataFile file) {
		NamedNumbers settings = file.numbers("settings");
		return new MatterSettings(settings.number("figure"), settings.number("common name"), settings.number("topic"),
				settings.number("common"), settings.number("verb"), settings.number("chinese"),
				settings.count("features"), settings.count("anchors"), settings.count("words"));
	}

}
