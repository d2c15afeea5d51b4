package org.talkgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OutFileTests {

	private final StringWriter out = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void aFileIsReplacedAtTheEndOnly() throws IOException {
		Path place = Files.writeString(this.folder.resolve("graph.csv"), "before");
		String returned = file(place).write((target) -> {
			target.write("after");
			target.flush();
			assertThat(place).hasContent("before");
			return "done";
		});
		assertThat(returned).isEqualTo("done");
		assertThat(place).hasContent("after");
		assertThat(names()).containsExactly("graph.csv");
	}

	@Test
	void aFailureLeavesWhatWasThereAndNoHalfFile() throws IOException {
		Path place = Files.writeString(this.folder.resolve("graph.csv"), "before");
		assertThatIOException().isThrownBy(() -> file(place).write((target) -> {
			target.write("half");
			throw new IOException("the line is cut");
		})).withMessage("the line is cut");
		assertThat(place).hasContent("before");
		assertThat(names()).containsExactly("graph.csv");
	}

	@Test
	void aLinkStaysOne() throws IOException {
		Path place = Files.writeString(this.folder.resolve("graph.csv"), "before");
		Path link = Files.createSymbolicLink(this.folder.resolve("link.csv"), place);
		file(link).write((target) -> target.append("after"));
		assertThat(link).isSymbolicLink();
		assertThat(place).hasContent("after");
	}

	@Test
	void aLinkToWhatIsNotThereYetStaysOne() throws IOException {
		Path link = Files.createSymbolicLink(this.folder.resolve("link.csv"), Path.of("graph.csv"));
		file(link).write((target) -> target.append("here"));
		assertThat(link).isSymbolicLink();
		assertThat(this.folder.resolve("graph.csv")).hasContent("here");
	}

	@Test
	void whoMayReadTheFileStaysAsItWas() throws IOException {
		Path place = Files.writeString(this.folder.resolve("graph.csv"), "before");
		Set<PosixFilePermission> mine = PosixFilePermissions.fromString("rw-------");
		Files.setPosixFilePermissions(place, mine);
		file(place).write((target) -> target.append("after"));
		assertThat(Files.getPosixFilePermissions(place)).isEqualTo(mine);
	}

	@Test
	void whatCannotBeAFileIsToldAtOnce() {
		assertThatIllegalArgumentException().isThrownBy(() -> file(this.folder))
			.withMessage("--out %s: this is a folder; name a file in it".formatted(this.folder));
		Path missing = this.folder.resolve("missing/graph.csv");
		assertThatIllegalArgumentException().isThrownBy(() -> file(missing))
			.withMessage("--out %s: there is no folder %s".formatted(missing, missing.getParent()));
		Path sidecar = this.folder.resolve("spring.meta.yaml");
		assertThatIllegalArgumentException().isThrownBy(() -> file(sidecar))
			.withMessage("--out %s: files of this name are read beside sources; name another file".formatted(sidecar));
		assertThat(names()).isEmpty();
	}

	@Test
	void aDashIsStandardOutput() throws IOException {
		file(Path.of("-")).write((target) -> target.append("here"));
		assertThat(this.out).hasToString("here");
		assertThat(file(Path.of("-"))).hasToString("standard output");
	}

	private OutFile file(Path place) throws IOException {
		return OutFile.of("--out", place, new PrintWriter(this.out));
	}

	private Stream<String> names() {
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.map((file) -> file.getFileName().toString()).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
