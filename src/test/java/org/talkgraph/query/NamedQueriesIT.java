package org.talkgraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talkgraph.query.Outcome.Candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.from;
import static org.assertj.core.api.Assertions.tuple;

class NamedQueriesIT {

	private static final List<KnownNames.KnownName> KNOWN = List.of(known("model:aster", "Aster", "Aster"),
			known("model:aster", "Aster", "紫菀"), known("model:aster", "Aster", "紫碗"),
			known("model:aster-2", "Aster 2", "Aster 2"), known("model:birch", "Birch", "Birch"),
			known("model:cedar", "Cedar", "Cedar"), known("organization:cedar", "Cedar Inc", "Cedar"),
			known("model:dogwood", "Dogwood", "Dogwood"));

	/** Whoever is known is so sure in both talks. */
	private static final double SURE = 0.9;

	private static NamedQueries queries;

	@BeforeAll
	static void write() {
		queries = new NamedQueries(TwoTalks.into(), new Known(), QueryLimits.STANDARD);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Aster", "aster", "ＡＳＴＥＲ", "紫菀", "紫碗", "model:aster", " Aster " })
	void aNameIsTakenInAnyForm(String form) {
		assertThat(rows("who-mentioned", "name", form)).extracting("entityKey")
			.contains("model:aster", "model:aster-2");
	}

	@Test
	void whoMentionedSaysWhoInWhichWordsAndWhatTheyMean() {
		assertThat(rows("who-mentioned", "name", "Aster"))
			.extracting("speaker", "speakerKnown", "talkKey", "entity", "count", "surface", "confidence")
			.containsExactly(tuple("Mira Falk", true, TwoTalks.KEYNOTE, "Aster 2", 2L, "Aster 2", 0.97),
					tuple("Mira Falk", true, TwoTalks.PANEL, "Aster", 1L, "Aster", 0.9),
					tuple("宋一舟", true, TwoTalks.PANEL, "Aster", 1L, "紫碗", 0.8),
					tuple("Speaker 3", false, TwoTalks.PANEL, "Aster 2", 1L, "Aster 2", 0.97),
					tuple("unknown moderator", false, TwoTalks.PANEL, "Aster", 1L, "Aster", 0.95));
	}

	@Test
	void everyPlaceIsWhereTheSourceSaysIt() {
		Map<String, @Nullable Object> row = rows("what-did-they-say", "name", "Aster", "speaker", "宋一舟").getFirst();
		String text = String.valueOf(row.get("text"));
		int at = (int) ((Long) row.get("start") - (Long) row.get("textStart"));
		assertThat(text.substring(at, at + 2)).isEqualTo("紫碗").isEqualTo(row.get("surface"));
		assertThat(row).containsEntry("source", "file:///talks/panel.md")
			.containsEntry("event", "Lakeside Forum")
			.containsEntry("role", "panelist")
			.containsEntry("method", "heard")
			.containsEntry("evidence", List.of("heard 0.8"))
			.containsEntry("sample", false);
	}

	@Test
	void whatDidTheySayHasARowForEveryPlaceWhoeverSpeaks() {
		assertThat(rows("what-did-they-say", "name", "Aster")).hasSize(6)
			.extracting("speaker")
			.contains("Speaker 3", "unknown moderator", "宋一舟", "Mira Falk");
	}

	@Test
	void aSpeakerWhomNothingNamesIsNotKnown() {
		assertThat(rows("what-did-they-say", "name", "Birch GmbH")).extracting("speaker").containsExactly("Mira Falk");
		Answer answer = answer("talk-overview", "talk", TwoTalks.PANEL);
		assertThat(answer.rows()).filteredOn("kind", "claimed")
			.extracting("speaker", "text")
			.contains(tuple("Speaker 3", "is not as open as Aster 2"));
	}

	@Test
	void exactLeavesOutTheVersions() {
		assertThat(rows("who-mentioned", "name", "Aster", "exact", "true")).extracting("entity").containsOnly("Aster");
	}

	@Test
	void whatIsLessSureOrDiscoveredCanBeHidden() {
		assertThat(rows("co-mentions", "name", "Aster")).extracting("entity")
			.containsExactlyInAnyOrder("Birch", "Birch", "Cedar", "Nimbus", "Scaling", "宋一舟");
		assertThat(rows("co-mentions", "name", "Aster", "discovered", "false")).extracting("entity")
			.containsExactlyInAnyOrder("Birch", "Cedar", "Nimbus", "Scaling");
		assertThat(rows("co-mentions", "name", "Aster", "minConfidence", "0.8")).extracting("entity")
			.containsExactlyInAnyOrder("Nimbus", "Scaling", "宋一舟");
	}

	@Test
	void claimsComeWithTheirMakersAlsoUnknownOnes() {
		assertThat(rows("claims-about", "name", "Aster"))
			.extracting("speaker", "claimType", "text", "due", "surface", "entity")
			.containsExactly(tuple("Mira Falk", "figure", "Aster 2 costs half", null, "Aster 2", "Aster 2"),
					tuple("宋一舟", "prediction", "明年会更便宜", "2026/2027", null, "Aster"),
					tuple("Speaker 3", "comparison", "is not as open as Aster 2", null, "Aster 2", "Aster 2"));
		assertThat(rows("claims-about", "name", "Aster", "speaker", "Falk")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "who-mentioned", "what-did-they-say", "claims-about", "figures-for", "predictions-due",
			"who-else" })
	void anAnswerSaysHowSureItsSpeakersAre(String query) {
		assertThat(rows(query, query.equals("predictions-due") ? new String[0] : new String[] { "name", "Aster" }))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("speakerConfidence")).as(row.toString())
				.isEqualTo((row.get("speakerKey") == null) ? null : SURE));
	}

	@ParameterizedTest
	@CsvSource({ "speaker-profile, name, 宋一舟", "talk-overview, talk, " + TwoTalks.PANEL })
	void aSummaryDoesSo(String query, String of, String what) {
		assertThat(rows(query, of, what))
			.filteredOn((row) -> row.get("speakerKey") != null && !"took part".equals(row.get("kind")))
			.isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("speakerConfidence")).as(row.toString()).isEqualTo(SURE));
	}

	@Test
	void predictionsComeDueByTheLastYearThatTheySay() {
		assertThat(rows("predictions-due")).extracting("due", "dueYear", "speaker", "text", "about")
			.containsExactly(tuple("2026/2027", 2027L, "宋一舟", "明年会更便宜", List.of("Aster")));
		assertThat(rows("predictions-due", "by", "2027", "name", "紫菀", "speaker", "宋一舟")).hasSize(1);
		assertThat(rows("predictions-due", "by", "2026")).isEmpty();
		assertThat(rows("predictions-due", "from", "2028")).isEmpty();
		assertThat(rows("predictions-due", "name", "Birch GmbH")).isEmpty();
	}

	@Test
	void whoElseSpokeOfTheSameMatterComesMostAlikeFirst() {
		assertThat(rows("who-else", "name", "Mira Falk"))
			.extracting("speaker", "text", "otherSpeaker", "otherText", "score", "shared")
			.containsExactly(
					tuple("Mira Falk", "Aster 2 costs half", "宋一舟", "明年会更便宜", 0.9093, List.of("cost", "Aster")),
					tuple("Mira Falk", "Aster 2 costs half", "Speaker 3", "is not as open as Aster 2", 0.8741,
							List.of("Aster", "cost")));
		assertThat(rows("who-else", "name", "Mira Falk", "minScore", "0.9")).hasSize(1);
		assertThat(rows("who-else", "name", "宋一舟")).extracting("otherSpeaker").containsExactly("Mira Falk");
		assertThat(rows("who-else", "name", "Aster")).hasSize(2);
		assertThat(rows("who-else", "claim", TwoTalks.KEYNOTE + "#c0")).hasSize(2);
		assertThat(rows("who-else")).hasSize(2);
		assertThat(rows("who-else", "name", "Nimbus")).isEmpty();
	}

	@Test
	void figuresComeWithTheirValueAndWhatTheyMeasure() {
		assertThat(rows("figures-for", "name", "Aster")).extracting("figure", "value", "unit", "of", "speaker", "text")
			.containsExactly(tuple("half", 0.5, null, "cost", "Mira Falk", "Aster 2 costs half"));
		assertThat(rows("figures-for", "name", "Aster", "of", "cost")).hasSize(1);
		assertThat(rows("figures-for", "name", "Aster", "of", "COST")).hasSize(1);
		assertThat(rows("figures-for", "name", "Aster", "of", "speed")).isEmpty();
		assertThat(rows("figures-for", "name", "Aster", "unit", "%")).isEmpty();
		assertThat(rows("figures-for", "name", "Aster", "exact", "true")).isEmpty();
	}

	@Test
	void aFigureOfOneThingIsNoneOfAnotherThatItsClaimIsAbout() {
		String owned = "MATCH (c:Claim {text: 'Aster 2 costs half'}) SET c.figuresWhose = [$whose]";
		TwoTalks.driver().executableQuery(owned).withParameters(Map.of("whose", "model:aster-2")).execute();
		assertThat(rows("figures-for", "name", "Aster")).extracting("figure", "whose")
			.containsExactly(tuple("half", "Aster 2"));
		TwoTalks.driver().executableQuery(owned).withParameters(Map.of("whose", "model:birch")).execute();
		assertThat(rows("figures-for", "name", "Aster")).isEmpty();
		TwoTalks.driver().executableQuery(owned).withParameters(Map.of("whose", "")).execute();
		assertThat(rows("figures-for", "name", "Aster")).extracting("whose").containsOnlyNulls();
	}

	@Test
	void aProfileSaysWhereSomebodySpeaksWhatTheyMentionAndClaim() {
		List<Map<String, @Nullable Object>> rows = rows("speaker-profile", "name", "mira falk");
		assertThat(rows).filteredOn("kind", "spoke")
			.extracting("talkKey", "role", "turns")
			.containsExactly(tuple(TwoTalks.KEYNOTE, "speaker", 2L), tuple(TwoTalks.PANEL, "panelist", 1L));
		assertThat(rows).filteredOn("kind", "mentioned")
			.extracting("entity", "count")
			.contains(tuple("Aster 2", 2L), tuple("宋一舟", 1L));
		assertThat(rows).filteredOn("kind", "claimed").extracting("text").containsExactly("Aster 2 costs half");
	}

	@Test
	void aProfileTellsOfTalksInWhichNoWordsAreKnownToBeTheirs() {
		TwoTalks.driver().executableQuery("""
				MATCH (t:Talk {key: $talk})
				CREATE (:Person:Entity {key: 'person:tove-arden', name: 'Tove Arden'})
				-[:SPOKE_AT {role: 'panelist', turns: 0, characters: 0}]->(t)
				""").withParameters(Map.of("talk", TwoTalks.PANEL)).execute();
		assertThat(rows("speaker-profile", "name", "Tove Arden")).extracting("kind", "role", "talkKey", "text")
			.containsExactly(tuple("took part", "panelist", TwoTalks.PANEL, null));
		TwoTalks.driver().executableQuery("MATCH (p:Person {key: 'person:tove-arden'}) DETACH DELETE p").execute();
	}

	@Test
	void theSharesOfATalkAddUpToAll() {
		assertThat(rows("talk-overview", "talk", "open weights, or not?")).filteredOn("kind", "spoke")
			.extracting((row) -> (double) row.get("share"))
			.hasSize(4)
			.satisfies((shares) -> assertThat(shares.stream().mapToDouble((share) -> share).sum()).isBetween(0.999,
					1.001));
	}

	@Test
	void whatARecogniserRepeatedIsNobodysShare() {
		List<Object> shares = shares();
		TwoTalks.driver().executableQuery("""
				MATCH (t:Talk {key: $talk})<-[:IN]-(turn:Turn)
				WITH turn ORDER BY turn.key LIMIT 1
				CREATE (:Utterance {key: 'again', text: $text, start: 0, end: 1, loop: true})-[:PART_OF]->(turn)
				""").withParameters(Map.of("talk", TwoTalks.PANEL, "text", "again ".repeat(1000))).execute();
		try {
			assertThat(shares()).isEqualTo(shares);
		}
		finally {
			TwoTalks.driver().executableQuery("MATCH (u:Utterance {key: 'again'}) DETACH DELETE u").execute();
		}
	}

	private static List<Object> shares() {
		return rows("talk-overview", "talk", TwoTalks.PANEL).stream()
			.filter((row) -> "spoke".equals(row.get("kind")))
			.map((row) -> Objects.requireNonNull(row.get("share")))
			.toList();
	}

	@Test
	void modelsOfAnOrganizationAreThereAlsoAsVersions() {
		assertThat(rows("models-by-organization", "name", "云盘")).extracting("entity", "family", "mentions", "talks")
			.containsExactly(tuple("Aster", null, 3L, 1L), tuple("Aster 2", "Aster", 3L, 2L));
	}

	@Test
	void mentionsOverTalksGoFromTheEarliestToTheLatest() {
		assertThat(rows("mentions-over-talks", "name", "Aster")).extracting("date", "entity", "count")
			.containsExactly(tuple("2025-06-01", "Aster", 3L), tuple("2025-06-01", "Aster 2", 1L),
					tuple("2026-03-02", "Aster 2", 2L));
	}

	@Test
	void heardAsTellsNamesFromWhatWasOnlyHeard() {
		assertThat(rows("heard-as", "name", "Aster", "exact", "true")).extracting("surface", "legitimate", "count")
			.containsExactly(tuple("Aster", true, 2L), tuple("紫碗", false, 1L));
	}

	@Test
	void theOverviewCountsMentionsOfUnknownSpeakersToo() {
		assertThat(rows("graph-overview", "limit", "2")).extracting("entity", "mentions", "talks", "unknown")
			.containsExactly(tuple("Aster 2", 3L, 2L, 1L), tuple("Aster", 3L, 1L, 0L));
	}

	@Test
	void aLimitCutsAndIsSaid() {
		Answer cut = answer("what-did-they-say", "name", "Aster", "limit", "5");
		assertThat(cut.rows()).hasSize(5);
		assertThat(cut.truncated()).isTrue();
		assertThat(answer("what-did-they-say", "name", "Aster", "limit", "6").truncated()).isFalse();
	}

	@Test
	void aNameOfTwoThingsInTheGraphAsksWhichOne() {
		assertThat(run("who-mentioned", "name", "birch")).isInstanceOfSatisfying(Outcome.WhichOne.class,
				(which) -> assertThat(which.candidates()).extracting(Candidate::key)
					.containsExactly("model:birch", "organization:found-birch"));
	}

	@Test
	void aNameOfTwoThingsOfWhichOneIsInTheGraphIsThatOne() {
		assertThat(rows("who-mentioned", "name", "Cedar")).extracting("entityKey").containsExactly("model:cedar");
	}

	@Test
	void aKnownNameThatNobodyMentionedHasAnEmptyAnswer() {
		assertThat(rows("who-mentioned", "name", "Dogwood")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Astre, model:aster", "Nimbs, organization:nimbus", "宋一丹, ''", "Mira Flak, person:mira-falk" })
	void anUnknownNameOffersTheNearestThree(String form, String nearest) {
		assertThat(run("who-mentioned", "name", form)).isInstanceOfSatisfying(Outcome.UnknownName.class, (unknown) -> {
			assertThat(unknown.nearest()).hasSize(3);
			Candidate first = unknown.nearest().getFirst();
			assertThat(first.key()).isEqualTo(nearest.isEmpty() ? first.key() : nearest);
			assertThat(first.key().startsWith("person:")).isEqualTo(form.startsWith("宋") || form.startsWith("Mira"));
		});
	}

	@ParameterizedTest
	@CsvSource({ "claims-about, speaker, Mira Flak", "claims-about, speaker, Aster",
			"claims-about, speaker, model:aster", "predictions-due, speaker, Nimbus", "speaker-profile, name, Aster" })
	void whoIsNoPersonIsNoSpeakerAndOnlyPeopleAreOffered(String query, String parameter, String form) {
		String[] given = query.startsWith("claims") ? new String[] { "name", "Aster", parameter, form }
				: new String[] { parameter, form };
		assertThat(run(query, given)).isInstanceOfSatisfying(Outcome.UnknownName.class, (unknown) -> {
			assertThat(unknown.sought()).isEqualTo(Sought.PERSON);
			assertThat(unknown.nearest()).isNotEmpty().allMatch((nearest) -> nearest.type().equals("Person"));
		});
	}

	@Test
	void turnsAreOfSpeakersAndCountsOfWhatTheySay() {
		List<Map<String, @Nullable Object>> rows = rows("talk-overview", "talk", TwoTalks.PANEL);
		assertThat(rows).filteredOn("kind", "spoke")
			.isNotEmpty()
			.allMatch((row) -> row.get("turns") != null && row.get("count") == null);
		assertThat(rows).filteredOn((row) -> !"spoke".equals(row.get("kind")))
			.isNotEmpty()
			.allMatch((row) -> row.get("turns") == null && row.get("count") != null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "talk-overview", "who-spoke-when" })
	void anUnknownTalkOffersTheNearest(String query) {
		assertThat(run(query, "talk", "Open weight or not")).isInstanceOfSatisfying(Outcome.UnknownName.class,
				(unknown) -> assertThat(unknown.nearest().getFirst()).returns(TwoTalks.PANEL, from(Candidate::key))
					.returns("Open weights, or not?, Lakeside Forum, 2025-06-01", from(Candidate::name)));
	}

	@Test
	void aTalkIsKnownByItsTitleInAnyCaseAndWidth() {
		assertThat(rows("who-spoke-when", "talk", "OPEN weights, or　not?")).isNotEmpty()
			.extracting("talkKey")
			.containsOnly(TwoTalks.PANEL);
	}

	@Test
	void aTalkIsKnownByAPartOfItsTitleThatNoOtherHas() {
		assertThat(rows("who-spoke-when", "talk", "Weights, or")).isNotEmpty()
			.extracting("talkKey")
			.containsOnly(TwoTalks.PANEL);
		assertThat(run("who-spoke-when", "talk", "t")).isInstanceOfSatisfying(Outcome.WhichOne.class,
				(which) -> assertThat(which.candidates()).hasSize(2));
	}

	@Test
	void namesAreOfferedWhileOneTypes() {
		Names names = new Names(TwoTalks.driver(), new Known(), QueryLimits.STANDARD);
		assertThat(names.like("ast", 2)).extracting(Candidate::key).containsExactly("model:aster", "model:aster-2");
		assertThat(names.like("碗", 5)).extracting(Candidate::name, Candidate::form)
			.containsExactly(tuple("Aster", "紫碗"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			who-mentioned | nam=Aster | query who-mentioned has no parameter 'nam'; it has name, exact, minConfidence
			who-mentioned | exact=true | parameter 'name' is missing: whom or what, in any form
			who-mentioned | name=Aster;exact=yes | parameter 'exact' is 'yes'; expected true or false
			who-mentioned | name=Aster;limit=0 | parameter 'limit' is '0'; expected a whole number from 1 to 1000
			who-mentioned | name=Aster;limit=ten | parameter 'limit' is 'ten'; expected a whole number
			who-mentioned | name=Aster;minConfidence=2 | parameter 'minConfidence' is '2'; expected a number from 0 to 1
			predictions-due | by=soon | parameter 'by' is 'soon'; expected a year, such as 2027
			who-mentioned | name= | parameter 'name' is missing
			who-knows | name=Aster | no query 'who-knows'; there are who-mentioned, what-did-they-say
			""")
	void aWrongParameterIsToldWithTheRightOnes(String query, String parameters, String message) {
		Map<String, String> given = new LinkedHashMap<>();
		Stream.of(parameters.split(";"))
			.map((each) -> each.split("=", 2))
			.forEach((each) -> given.put(each[0].strip(), each[1]));
		assertThatExceptionOfType(QueryProblem.class).isThrownBy(() -> queries.run(query, given))
			.withMessageStartingWith(message);
	}

	@Test
	void everyNamedQueryAnswersItsExample() {
		for (var query : queries.list()) {
			Map<String, String> parameters = new LinkedHashMap<>();
			query.parameters()
				.stream()
				.filter((parameter) -> parameter.required())
				.forEach((parameter) -> parameters.put(parameter.name(), example(query.name())));
			Answer answer = (Answer) queries.run(query.name(), parameters);
			assertThat(answer.columns())
				.containsExactlyElementsOf(query.columns().stream().map((c) -> c.name()).toList());
			assertThat(answer.rows()).as(query.name()).isNotEmpty();
		}
	}

	private static String example(String query) {
		return switch (query) {
			case "talk-overview", "who-spoke-when" -> TwoTalks.PANEL;
			case "models-by-organization" -> "Nimbus";
			case "speaker-profile" -> "宋一舟";
			default -> "Aster";
		};
	}

	private static List<Map<String, @Nullable Object>> rows(String query, String... parameters) {
		return answer(query, parameters).rows();
	}

	private static Answer answer(String query, String... parameters) {
		return (Answer) run(query, parameters);
	}

	private static Outcome run(String query, String... parameters) {
		Map<String, String> given = new LinkedHashMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			given.put(parameters[i], parameters[i + 1]);
		}
		return queries.run(query, given);
	}

	private static KnownNames.KnownName known(String key, String name, String form) {
		String type = key.startsWith("model") ? "Model" : "Organization";
		return new KnownNames.KnownName(key, type, name, form);
	}

	private static final class Known implements KnownNames {

		@Override
		public List<KnownName> find(String form) {
			return new ArrayList<>(
					all().filter((name) -> FoldedName.of(name.form()).equals(FoldedName.of(form))).toList());
		}

		@Override
		public Stream<KnownName> all() {
			return KNOWN.stream();
		}

	}

}
