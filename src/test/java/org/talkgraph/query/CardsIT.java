package org.talkgraph.query;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@SpringBootTest(classes = CardsIT.Application.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
class CardsIT {

	@Autowired
	private Cards cards;

	@Autowired
	private EntityViews entities;

	@Autowired
	private TalkViews talks;

	@BeforeAll
	static void write() {
		TwoTalks.into();
	}

	@Test
	void anEntityIsReadByKeyWithItsFamilyAndDeveloper() {
		EntityCard card = this.cards.entity("model:aster-2").orElseThrow();
		assertThat(card.name()).isEqualTo("Aster 2");
		assertThat(card.type()).isEqualTo("Model");
		assertThat(card.aliases()).containsExactly("Aster2");
		assertThat(card.developer()).isEqualTo(new EntityCard.Reference("organization:nimbus", "Nimbus"));
		assertThat(card.family()).isEqualTo(new EntityCard.Reference("model:aster", "Aster"));
		assertThat(card.talks()).extracting("key", "count")
			.containsExactly(tuple(TwoTalks.KEYNOTE, 2L), tuple(TwoTalks.PANEL, 1L));
		assertThat(card.mentionedBy()).extracting("name", "count").containsExactly(tuple("Mira Falk", 2L));
		assertThat(card.claims()).extracting("speaker", "speakerKnown", "text")
			.containsExactly(tuple("Mira Falk", true, "Aster 2 costs half"),
					tuple("Speaker 3", false, "is not as open as Aster 2"));
	}

	@Test
	void aPersonIsReadWithTalksMentionsAndClaims() {
		EntityCard card = this.cards.entity("person:mira-falk").orElseThrow();
		assertThat(card.spokeAt()).extracting("key", "role")
			.containsExactly(tuple(TwoTalks.KEYNOTE, "speaker"), tuple(TwoTalks.PANEL, "panelist"));
		assertThat(card.affiliations()).extracting("name").containsExactly("Nimbus");
		assertThat(card.mentions()).extracting("name").contains("Aster 2", "Scaling", "宋一舟");
		assertThat(card.claims()).extracting("text").containsExactly("Aster 2 costs half");
		assertThat(this.cards.entity("organization:nimbus").orElseThrow().members()).extracting("name")
			.containsExactly("Mira Falk");
	}

	@Test
	void aTalkIsReadByKeyWithEverybodyWhoSpeaks() {
		TalkCard card = this.cards.talk(TwoTalks.PANEL).orElseThrow();
		assertThat(card.event()).isEqualTo("Lakeside Forum");
		assertThat(card.source()).isEqualTo("file:///talks/panel.md");
		assertThat(card.sample()).isFalse();
		assertThat(card.people()).extracting("name", "known")
			.containsExactlyInAnyOrder(tuple("Mira Falk", true), tuple("宋一舟", true), tuple("unknown moderator", false),
					tuple("Speaker 3", false));
		assertThat(card.entities()).extracting("key").contains("model:aster", "model:aster-2");
		assertThat(card.claims()).extracting("text").containsExactly("明年会更便宜", "is not as open as Aster 2");
	}

	@Test
	void talksAreListedLatestFirst() {
		assertThat(this.cards.talks()).extracting("key", "sample", "people", "mentions")
			.containsExactly(tuple(TwoTalks.KEYNOTE, true, List.of("Mira Falk"), 3L),
					tuple(TwoTalks.PANEL, false, List.of("Mira Falk", "宋一舟"), 9L));
	}

	@Test
	void aKeyThatIsNotInTheGraphHasNoCard() {
		assertThat(this.cards.entity("model:none")).isEmpty();
		assertThat(this.cards.talk("none")).isEmpty();
	}

	@Test
	void readingByKeyLoadsNothingThatGrowsWithTheGraph() {
		List<String> statements = statements(() -> {
			assertThat(this.entities.findByKey("model:aster-2")).isPresent();
			assertThat(this.entities.findByKey("person:mira-falk")).isPresent();
			assertThat(this.talks.findByKey(TwoTalks.PANEL)).isPresent();
		});
		assertThat(statements).hasSize(3).allSatisfy((statement) -> {
			assertThat(statement).contains(".key = $key");
			assertThat(statement).doesNotContain("NAMES", "MENTIONS", "SAID", "`IN`", "SPOKE_AT", "MADE", "ABOUT");
			assertThat(statement).doesNotContain("*");
		});
	}

	private static List<String> statements(Runnable reading) {
		Logger logger = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
		Level before = logger.getLevel();
		ListAppender<ILoggingEvent> log = new ListAppender<>();
		log.start();
		logger.setLevel(Level.DEBUG);
		logger.addAppender(log);
		try {
			reading.run();
			return log.list.stream()
				.map(ILoggingEvent::getFormattedMessage)
				.filter((message) -> message.startsWith("Executing"))
				.toList();
		}
		finally {
			logger.detachAppender(log);
			logger.setLevel(before);
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(QueryHouse.class)
	static class Application {

		@Bean(destroyMethod = "")
		Driver driver() {
			return TwoTalks.driver();
		}

	}

}
