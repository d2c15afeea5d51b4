package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Alike;
import org.talkgraph.mention.Alike.Kind;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class HeardWaysTests {

	private static final String TEXT = "Brekenfolt, then Brakinfold and then Brekenfolt again, or Brekenfolt's";

	private final List<Alike> alikes = new ArrayList<>();

	@Test
	void aNameThatTheTalkSaysInAnotherWayTooIsHeardInSeveral() {
		Alike one = alike(0, "Brekenfolt", EntityType.ORGANIZATION, Kind.WORDS, 0.1);
		Alike other = alike(17, "Brakinfold", EntityType.ORGANIZATION, Kind.WORDS, 0.1);
		HeardWays ways = new HeardWays(this.alikes, TEXT);
		assertThat(ways.areSeveral(one, TEXT)).isTrue();
		assertThat(ways.areSeveral(other, TEXT)).isTrue();
	}

	@Test
	void theSameWordAgainIsOneWayAndSoIsWhatContainsIt() {
		Alike one = alike(0, "Brekenfolt", EntityType.ORGANIZATION, Kind.WORDS, 0.1);
		alike(37, "Brekenfolt", EntityType.ORGANIZATION, Kind.WORDS, 0.1);
		alike(58, "Brekenfolt's", EntityType.ORGANIZATION, Kind.WORDS, 0.1);
		assertThat(new HeardWays(this.alikes, TEXT).areSeveral(one, TEXT)).isFalse();
	}

	@Test
	void whatSoundsFarOffOrIsAPersonOrIsHeardOtherwiseIsNoWay() {
		Alike one = alike(0, "Brekenfolt", EntityType.ORGANIZATION, Kind.WORDS, 0.1);
		alike(17, "Brakinfold", EntityType.ORGANIZATION, Kind.WORDS, 0.3);
		alike(17, "Brakinfold", EntityType.ORGANIZATION, Kind.MIXED, 0.1);
		alike(17, "Brakinfold", EntityType.PERSON, Kind.WORDS, 0.1);
		assertThat(new HeardWays(this.alikes, TEXT).areSeveral(one, TEXT)).isFalse();
	}

	private Alike alike(int start, String said, EntityType type, Kind kind, double distance) {
		Span span = new Span(start, start + said.length());
		assertThat(span.of(TEXT)).isEqualTo(said);
		Name name = new Name("Brackenfold", Entity.discovered(type, "Brackenfold"), NameKind.CANONICAL, false, false);
		Alike alike = new Alike(span, name, kind, distance, span.end());
		this.alikes.add(alike);
		return alike;
	}

}
