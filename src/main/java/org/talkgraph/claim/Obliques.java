package org.talkgraph.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.talkgraph.knowledge.EntityType;
import org.talkgraph.linking.Link;
import org.talkgraph.source.DataFile;

/**
 * Names that a word right before them makes the setting, the means, the source or the
 * companion of what is said (in grammar: obliques), not what it is said of: "with
 * PyTorch", "on BERT".
 */
final class Obliques {

	private static final DataFile DATA = DataFile.beside(Obliques.class, "figures.txt");

	private static final WordsBefore GOVERNED = new WordsBefore(governing(), DATA.count("longest before a name"));

	private static final WordsBefore SUBJECT = new WordsBefore(DATA.words("before a subject"),
			DATA.count("longest before a name"));

	private static final Pattern TOGETHER = Pattern.compile("(?:" + String.join("|", DATA.words("together")) + "|"
			+ String.join("|", DATA.words("ratio behind")) + ")");

	private final Set<Integer> starts = new HashSet<>();

	Obliques(SaidRun run) {
		Link.Linked last = null;
		for (Link.Linked name : run.names()) {
			boolean goesOn = last != null && has(last)
					&& TOGETHER.matcher(run.between(run.end(last), run.start(name)).strip()).matches();
			if (goesOn || GOVERNED.at(run.nameless(), run.start(name))) {
				this.starts.add(name.mention().span().start());
			}
			last = name;
		}
	}

	/**
	 * Whether a name among Latin words stands where no subject does: "we learnt Python".
	 */
	static boolean isObject(SaidRun run, Link.Linked name) {
		String said = run.nameless();
		int start = run.start(name);
		boolean amongLatin = start > 1 && said.charAt(start - 1) == ' ' && said.charAt(start - 2) >= 'a'
				&& said.charAt(start - 2) <= 'z';
		return amongLatin && !SUBJECT.at(said, start);
	}

	private static List<String> governing() {
		String words = "(?:" + String.join("|", DATA.words("governing")) + ")";
		return List.of(words + "(?:\\s?(?:" + String.join("|", DATA.words("before a governed name")) + "))?");
	}

	/** Whether a name is one of them. */
	boolean has(Link.Linked name) {
		return this.starts.contains(name.mention().span().start());
	}

	/** Whether it has no figures even where they stand right behind it. */
	boolean isSetting(Link.Linked name) {
		return name.entity().type() == EntityType.TECHNOLOGY && has(name);
	}

}
