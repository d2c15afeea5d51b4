package org.talkgraph.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.talkgraph.cypher.Statements;

import org.springframework.core.NestedRuntimeException;

/** Single entities and talks with what they are tied to, by key. */
public final class Cards {

	private static final int MOST = 100;

	private static final int MOST_TALKS = 500;

	private final EntityViews entities;

	private final TalkViews talks;

	private final ReadSessions sessions;

	Cards(EntityViews entities, TalkViews talks, Driver driver, QueryLimits limits) {
		this.entities = entities;
		this.talks = talks;
		this.sessions = new ReadSessions(driver, limits);
	}

	/**
	 * An entity; empty where the graph has no such key.
	 * @throws QueryStopped where the database does not answer
	 */
	public Optional<EntityCard> entity(String key) {
		return view(() -> this.entities.findByKey(key)).map(this::card);
	}

	/**
	 * A talk; empty where the graph has no such key.
	 * @throws QueryStopped where the database does not answer
	 */
	public Optional<TalkCard> talk(String key) {
		return view(() -> this.talks.findByKey(key)).map(this::card);
	}

	/**
	 * The latest talks, at most five hundred: {@code key, title, event, date, kind,
	 * sample, people} (names) and {@code mentions}.
	 * @throws QueryStopped where the database does not answer
	 */
	public List<Map<String, @Nullable Object>> talks() {
		return this.sessions.look(Statements.look("talk-list"), Map.of("most", MOST_TALKS));
	}

	private <T> Optional<T> view(Supplier<Optional<T>> reading) {
		return this.sessions.inTurn(() -> {
			try {
				return reading.get();
			}
			catch (NestedRuntimeException ex) {
				// Spring wraps what the driver throws, in reading as in beginning
				throw (ex.getMostSpecificCause() instanceof Neo4jException failure) ? failure : ex;
			}
		});
	}

	private EntityCard card(EntityView view) {
		String type = view.getLabels()
			.stream()
			.filter((label) -> !label.equals("Entity"))
			.sorted()
			.findFirst()
			.orElse("");
		Ties ties = new Ties(rows("entity-ties", view.getKey()).stream().findFirst().orElse(Map.of()));
		List<String> aliases = (view.getAliases() != null) ? view.getAliases() : List.of();
		return new EntityCard(view.getKey(), view.getName(), type, view.getNameZh(), aliases, view.getOrigin(),
				reference(view.getDeveloper()), reference(view.getFamily()), ties.of("versions"), ties.of("models"),
				ties.of("affiliations"), ties.of("members"), ties.of("spokeAt"), ties.of("mentions"),
				ties.of("mentionedBy"), ties.of("talks"), rows("entity-claims", view.getKey()));
	}

	private TalkCard card(TalkView view) {
		TalkView.EventName event = view.getEvent();
		TalkView.SourceName source = view.getSource();
		return new TalkCard(view.getKey(), view.getTitle(), view.getSession(), view.getKind(), view.getLanguage(),
				view.getDate(), view.getUrl(), Boolean.TRUE.equals(view.getSample()),
				(event != null) ? event.getName() : null, (source != null) ? source.getKey() : null,
				rows("talk-people", view.getKey()), rows("talk-entities", view.getKey()),
				rows("talk-claims", view.getKey()), rows("talk-loops", view.getKey()));
	}

	private List<Map<String, @Nullable Object>> rows(String name, String key) {
		return this.sessions.look(Statements.look(name), Map.of("key", key, "most", MOST));
	}

	private static EntityCard.@Nullable Reference reference(EntityView.@Nullable Named named) {
		return (named != null) ? new EntityCard.Reference(named.getKey(), named.getName()) : null;
	}

}
