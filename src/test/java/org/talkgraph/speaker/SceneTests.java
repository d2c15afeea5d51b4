package org.talkgraph.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.talkgraph.Texts;
import org.talkgraph.roster.Participant;
import org.talkgraph.roster.Role;
import org.talkgraph.source.Span;
import org.talkgraph.transcript.Talk;

import static org.assertj.core.api.Assertions.assertThat;

/** What a talk tells of who holds the floor. */
class SceneTests {

	private static final Cast.State ASKER = Cast.State.of(Part.AUDIENCE, Cast.AUDIENCE);

	private static Scene scene(String said) {
		Talk talk = Texts.talk("# 山顶\n\n" + said + "\n");
		List<Participant> people = Stream.of("柳青禾", "孟星河")
			.map((name) -> new Participant(null, name, Role.PANELIST, null, List.of()))
			.toList();
		return Panel.of(talk, people, List.of(), Set.copyOf(people)).scene();
	}

	private static List<String> says(Scene scene, int piece, Cast.State state) {
		List<String> features = new ArrayList<>();
		scene.says(piece, state.part(), (feature, value) -> features.add(Features.name(feature)));
		scene.says(piece, state, (feature, value) -> features.add(Features.name(feature)));
		scene.takes(piece, state, (feature, value) -> features.add(Features.name(feature)));
		return features;
	}

	@Test
	void aHostSaysWhoHeIsBeforeOthersDo() {
		String text = "我是柳青禾，我是孟星河，我是柳青禾，";
		Talk talk = Texts.talk(text);
		List<Call> calls = List.of(new Call(new Span(2, 5), 0, Call.Kind.SELF),
				new Call(new Span(8, 11), 1, Call.Kind.SELF), new Call(new Span(14, 17), 0, Call.Kind.SELF));
		Scene scene = new Scene(text, Pieces.of(talk, calls), calls, Set.of());
		String late = Features.name(Features.LATE_HOST);
		assertThat(says(scene, 1, Cast.State.of(Part.HOST, 1))).contains(late);
		assertThat(says(scene, 1, Cast.State.of(Part.GUEST, 1))).doesNotContain(late);
		assertThat(says(scene, 0, Cast.State.of(Part.HOST, 0))).doesNotContain(late);
		assertThat(says(scene, 2, Cast.State.of(Part.HOST, 0))).doesNotContain(late);
	}

	@Test
	void theAudienceMayAskOnceTheFloorIsOpen() {
		Scene scene = scene("山路很长，有问题的同学请举手，我想问山有多高，");
		String early = Features.name(Features.AUDIENCE_UNASKED);
		String earlier = Features.name(Features.TO_AUDIENCE_UNASKED);
		assertThat(says(scene, 0, ASKER)).contains(early, earlier);
		assertThat(says(scene, 1, ASKER)).contains(early, earlier);
		assertThat(says(scene, 2, ASKER)).doesNotContain(early, earlier);
		assertThat(says(scene, 0, Cast.State.of(Part.GUEST, 0))).doesNotContain(early, earlier);
	}

	@Test
	void whereNobodyOpensTheFloorTheAudienceMayNotAskAtAll() {
		Scene scene = scene("山路很长，我想问山有多高，");
		assertThat(says(scene, 1, ASKER)).contains(Features.name(Features.TO_AUDIENCE_UNASKED));
	}

	@Test
	void whereTheFloorIsOpenItIsHeardWhoAsks() {
		String said = "我想问山有多高，有问题的同学请举手，我想问山有多高，";
		String text = Texts.talk("# 山顶\n\n" + said + "\n").reading().text();
		Scene scene = scene(said).withQuestions(text);
		String asks = "audience says: has a question";
		assertThat(says(scene, 0, ASKER)).doesNotContain(asks);
		assertThat(says(scene, 2, ASKER)).contains(asks);
		assertThat(says(scene(said), 2, ASKER)).doesNotContain(asks);
	}

	@Test
	void bothScriptsTellTheSame() {
		Scene simplified = scene("好的谢谢，这个问题问得很好，我们来讨论一下，请举手提问，");
		Scene traditional = scene("好的謝謝，這個問題問得很好，我們來討論一下，請舉手提問，");
		assertThat(traditional.size()).isEqualTo(simplified.size());
		for (int piece = 0; piece < simplified.size(); piece++) {
			assertThat(says(traditional, piece, Cast.State.of(Part.GUEST, 0)))
				.isEqualTo(says(simplified, piece, Cast.State.of(Part.GUEST, 0)));
		}
	}

}
