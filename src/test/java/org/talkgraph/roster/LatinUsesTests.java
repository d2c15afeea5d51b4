package org.talkgraph.roster;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** What is done by saying the first name of a sentence. */
class LatinUsesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Hi, my name is Ada Quill. | introduces self", "And I'm Ada. | introduces self",
					"This is Ada Quill. | introduces self", "This is Ada, partner at a small firm. | introduces self",
					"I'm joined, as always, by my co-host, Ada Quill, who is a pilot. | introduced as host",
					"My co-host is here, Ada Quill. | introduced as host",
					"Joining me today are Ada Quill and Ben Roe. | introduced",
					"With us today is Ada Quill. | introduced", "We've got Ada Quill with us. | introduced",
					"I brought Ada from Brinewell onto our show. | introduced",
					"I'm very excited to welcome Ada Quill to the studio. | introduced",
					"Our guest this week is Ada Quill. | introduced", "Ada Quill is back with us. | introduced",
					"Welcome to the show, Ada. | welcomed", "Ada, thanks for joining us. | welcomed",
					"It's great to have you here, Ada! | welcomed", "Ada, what do you think? | given the floor",
					"I'll hand it over to Ada. | given the floor", "Why don't we start with Ada? | given the floor",
					"I'll let Ada answer that. | given the floor", "Go ahead, Ada. | given the floor",
					"And how about you, Ada? | given the floor", "Thank you so much for your time, Ada. | thanked",
					"Thanks, Ada. | thanked", "Take care, Ada. | thanked", "Yeah, absolutely, Ada. | replied to",
					"Doing great, Ada. | replied to", "That's a good point, Ada. | replied to", "Hello, Ada! | greeted",
					"How are you doing, Ada? | greeted", "Ada and I have talked about it. | joined with self",
					"As Ada just said, it rains. | referred to", "I agree with Ada. | referred to",
					"Ada's question is a hard one. | referred to", "You said before, Ada, that it rains. | set apart",
					"Have you seen it, Ada? | addressed", "I looked it up as well, Ada. | addressed",
					"One of the things - Ada, you mentioned it - is rain. | addressed",
					"Ada lives by the sea. | mentioned", "So people ask: \"Ada, where are you?\" | quoted",
					"They went to see Ada's house. | mentioned", "We sailed to Corsica, Ada, and back. | set apart" })
	void aSentenceTellsWhatIsDoneByANameInIt(String sentence, String use) {
		List<SpokenName> names = LatinNames.find(sentence, List.of())
			.stream()
			.filter((name) -> name.text().startsWith("Ada"))
			.toList();
		List<NameUse> uses = new LatinUses(sentence, new Span(0, sentence.length()), names).find();
		assertThat(uses).extracting(NameUse::label).first().isEqualTo(use);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Joining me are Ada Quill, Ben Roe, and Cleo Marsh. | 3 | introduced",
			"Thank you, Ada, Ben and Cleo, for having us. | 3 | thanked", "Hi Ada, hi Ben! | 2 | greeted",
			"We have with us Ada Quill, who is a pilot at Brinewell, and also Ben Roe, who is not. | 2 | introduced",
			"I visited Ada, Ben and Cleo. | 3 | mentioned" })
	void whoContinuesAListIsUsedAsTheFirst(String sentence, int count, String use) {
		List<SpokenName> names = LatinNames.find(sentence, List.of())
			.stream()
			.filter((name) -> name.text().matches("(Ada|Ben|Cleo).*"))
			.toList();
		assertThat(new LatinUses(sentence, new Span(0, sentence.length()), names).find()).hasSize(count)
			.extracting(NameUse::label)
			.containsOnly(use);
	}

}
