package org.talkgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold of the compose file, since no container runs in these tests. */
class ComposeTests {

	private static final Path COMPOSE = Path.of("docker-compose.yml");

	/** A variable that has to be set to more than nothing, with the remedy. */
	private static final Pattern REQUIRED = Pattern.compile("\\$\\{(\\w+):\\?[^}]*\\.env\\.example[^}]*}");

	private static final Pattern SECRET = Pattern.compile(".*(AUTH|PASSWORD|TOKEN|SECRET)(_FILE)?");

	private static final Pattern ASSIGNMENT = Pattern.compile("^(\\w+)=(.*)$", Pattern.MULTILINE);

	private final JsonNode compose = new YAMLMapper().readTree(COMPOSE);

	@Test
	void everyPortIsPublishedOnLoopbackOnly() {
		List<String> ports = new ArrayList<>();
		services().forEach((service) -> service.path("ports").forEach((port) -> ports.add(port.asString())));
		assertThat(ports).hasSize(3).allMatch((port) -> port.matches("127\\.0\\.0\\.1:\\d+:\\d+"));
		services().forEach((service) -> assertThat(service.has("network_mode")).isFalse());
	}

	@Test
	void everySecretComesFromTheEnvironmentAndIsRequired() {
		List<String> secrets = new ArrayList<>();
		services().forEach((service) -> service.path("environment").properties().forEach((variable) -> {
			if (SECRET.matcher(variable.getKey()).matches()) {
				secrets.add(variable.getValue().asString());
			}
		}));
		assertThat(secrets).hasSize(3)
			.allMatch((value) -> REQUIRED.matcher(value.replaceFirst("^neo4j/", "")).matches());
	}

	@Test
	void noVariableHasADefault() throws IOException {
		String text = Files.readString(COMPOSE).replaceAll("(?m)^\\s*#.*$", "").replace("$$", "");
		String withoutRequired = REQUIRED.matcher(text).replaceAll("");
		assertThat(withoutRequired).doesNotContain("$");
	}

	@Test
	void theExampleNamesEveryVariableAndNoValue() throws IOException {
		Set<String> required = new TreeSet<>();
		REQUIRED.matcher(Files.readString(COMPOSE)).results().forEach((result) -> required.add(result.group(1)));
		Set<String> offered = new TreeSet<>();
		Matcher line = ASSIGNMENT.matcher(Files.readString(Path.of(".env.example")));
		while (line.find()) {
			offered.add(line.group(1));
			assertThat(line.group(2)).isEmpty();
		}
		assertThat(offered).isNotEmpty().isEqualTo(required);
	}

	@Test
	void theFilledInFileIsNeverCommitted() throws IOException {
		assertThat(Files.readAllLines(Path.of(".gitignore"))).contains(".env");
	}

	@Test
	void everyImageIsPinnedToAPatchRelease() {
		List<String> images = new ArrayList<>();
		services().forEach((service) -> images.add(service.path("image").asString()));
		assertThat(images).hasSize(2).allMatch((image) -> image.matches("[a-z0-9-]+:\\d+\\.\\d+\\.\\d+[\\w.-]*"));
	}

	@Test
	void theDatabaseIsTheVersionThatIsEmbedded() throws IOException {
		Matcher version = Pattern.compile("<neo4j-embedded\\.version>(.+?)</")
			.matcher(Files.readString(Path.of("pom.xml")));
		assertThat(version.find()).isTrue();
		assertThat(service("neo4j").path("image").asString()).isEqualTo("neo4j:" + version.group(1) + "-community");
	}

	@Test
	void everyServiceIsBoundedAndGainsNoPrivileges() {
		services().forEach((service) -> {
			assertThat(service.path("mem_limit").asString()).matches("\\d+[mg]");
			assertThat(texts(service.path("security_opt"))).contains("no-new-privileges:true");
			assertThat(service.path("restart").asString()).isEqualTo("unless-stopped");
			assertThat(service.path("privileged").asBoolean(false)).isFalse();
		});
	}

	@Test
	void theDatabaseIsKeptAndSaysWhenItIsReady() {
		assertThat(texts(service("neo4j").path("volumes"))).contains("neo4j-data:/data");
		assertThat(this.compose.path("volumes").has("neo4j-data")).isTrue();
		assertThat(texts(service("neo4j").path("healthcheck").path("test")))
			.anyMatch((part) -> part.contains("cypher-shell"));
		assertThat(service("talkgraph").at("/depends_on/neo4j/condition").asString()).isEqualTo("service_healthy");
	}

	@Test
	void theApplicationRunsTheBuiltJarAsNobodyAndWritesNothing() {
		JsonNode talkgraph = service("talkgraph");
		assertThat(talkgraph.path("user").asString()).matches("[1-9]\\d+:[1-9]\\d+");
		assertThat(talkgraph.path("read_only").asBoolean()).isTrue();
		assertThat(texts(talkgraph.path("cap_drop"))).containsExactly("ALL");
		assertThat(talkgraph.path("volumes")).hasSize(1).allSatisfy((volume) -> {
			assertThat(volume.path("source").asString()).isEqualTo("./target/talkgraph.jar");
			assertThat(volume.path("read_only").asBoolean()).isTrue();
			assertThat(texts(talkgraph.path("entrypoint"))).endsWith("-jar", volume.path("target").asString());
		});
	}

	private JsonNode services() {
		return this.compose.path("services");
	}

	private JsonNode service(String name) {
		assertThat(services().has(name)).isTrue();
		return services().path(name);
	}

	private static List<String> texts(JsonNode list) {
		List<String> texts = new ArrayList<>();
		list.forEach((entry) -> texts.add(entry.asString()));
		return texts;
	}

}
