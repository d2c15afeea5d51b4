package org.talkgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.talkgraph.graph.TalkRows.Identity;

/** Made-up talks of the size of real ones, for measurements and limits. */
final class LongTalk {

	private static final int ENTITIES = 60;

	private LongTalk() {
	}

	/** About 333 characters for each utterance, 2.5 names, half a claim. */
	static TalkRows of(String key, int utterances) {
		Random random = new Random(key.hashCode());
		List<TalkRows.Person> people = List.of(
				new TalkRows.Person("a", new Identity.Named("Ann Other"), null, "panelist", "Lab", List.of("heading")),
				new TalkRows.Person("b", new Identity.Named("Bob Any"), null, "panelist", "Uni", List.of("heading")),
				new TalkRows.Person("c", new Identity.Anonymous("unknown moderator"), null, "moderator", null,
						List.of()));
		List<TalkRows.Turn> turns = new ArrayList<>();
		List<TalkRows.Utterance> said = new ArrayList<>();
		List<TalkRows.Name> names = new ArrayList<>();
		List<TalkRows.Claim> claims = new ArrayList<>();
		for (int i = 0; i < utterances; i++) {
			String turn = key + "#t" + i / 4;
			if (i % 4 == 0) {
				turns.add(new TalkRows.Turn(turn, i / 4, i * 333, (i + 4) * 333, null,
						people.get(random.nextInt(3)).handle(), 0.9, List.of(), List.of("question")));
			}
			String utterance = key + "#u" + i;
			said.add(new TalkRows.Utterance(utterance, turn, i, i * 333, (i + 1) * 333, text(random), "zh", null, null,
					false));
			for (int n = 0; n < 2 + i % 2; n++) {
				names.add(new TalkRows.Name(utterance, "model:m" + random.nextInt(ENTITIES), "surface", i * 333 + n,
						i * 333 + n + 1, "alias", 0.9, List.of("exact 1.0", "language zh")));
			}
			if (i % 2 == 0) {
				claims.add(new TalkRows.Claim(key + "#c" + i, text(random).substring(0, 60), "opinion", 0.6, null,
						List.of(), turns.getLast().speaker(),
						List.of(new TalkRows.About("model:m" + random.nextInt(ENTITIES), 0.5)),
						List.of(new TalkRows.Place(turn, i * 333, i * 333 + 60))));
			}
		}
		TalkRows.Talk talk = new TalkRows.Talk(key, "Talk " + key, "session", "panel", "zh", "2023-06-09", null, 0,
				false, new TalkRows.Event("Summit", 2023), 0, utterances * 333);
		return new TalkRows(talk, people, entities(), turns, said, names, claims,
				List.of(new TalkRows.Affiliation("a", "organization:o1", 0, 5)));
	}

	private static List<TalkRows.Entity> entities() {
		List<TalkRows.Entity> entities = new ArrayList<>();
		for (int i = 0; i < ENTITIES; i++) {
			entities.add(new TalkRows.Entity("organization:o" + i, "Organization", "O" + i, null, List.of(), "known",
					null, null));
			entities.add(new TalkRows.Entity("model:m" + i, "Model", "M" + i, "模" + i, List.of("mm" + i, "mmm" + i),
					"known", "organization:o" + i, (i > 0) ? "model:m" + i / 2 : null));
		}
		return entities;
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 333; i++) {
			text.append((char) (0x4e00 + random.nextInt(2000)));
		}
		return text.toString();
	}

}
