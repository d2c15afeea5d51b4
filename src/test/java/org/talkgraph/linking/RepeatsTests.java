package org.talkgraph.linking;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.talkgraph.knowledge.Entity;
import org.talkgraph.knowledge.EntityType;
import org.talkgraph.knowledge.Name;
import org.talkgraph.knowledge.NameKind;
import org.talkgraph.mention.Mention;
import org.talkgraph.source.Span;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatsTests {

	private static final Entity OTTER = Entity.discovered(EntityType.MODEL, "Otter");

	private static final Entity VERSION = Entity.versionOf(OTTER, "7");

	private static final Entity HERON = Entity.discovered(EntityType.MODEL, "Heron");

	@Test
	void whatIsNamedOnceIsToldFromWhatIsNamedOften() {
		Repeats repeats = new Repeats(mentions(OTTER, OTTER, VERSION, OTTER, HERON));
		assertThat(repeats.feature(OTTER)).contains("named often in this talk");
		assertThat(repeats.feature(VERSION)).contains("named often in this talk");
		assertThat(repeats.feature(HERON)).contains("named once in this talk");
	}

	@Test
	void twoOrThreeTimesTellNothing() {
		assertThat(new Repeats(mentions(OTTER, VERSION)).feature(OTTER)).isEmpty();
	}

	private static List<Mention> mentions(Entity... entities) {
		List<Mention> mentions = new ArrayList<>();
		for (Entity entity : entities) {
			int at = 10 * mentions.size();
			mentions.add(new Mention(new Span(at, at + 5), entity.name(), "test",
					List.of(new Name(entity.name(), entity, NameKind.CANONICAL, false, false))));
		}
		return mentions;
	}

}
