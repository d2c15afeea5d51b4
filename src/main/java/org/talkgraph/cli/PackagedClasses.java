package org.talkgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.jspecify.annotations.Nullable;

/**
 * The classes of an executable jar, found by their package. The jar's own loader asks
 * each of more than two hundred nested jars in turn, for each of twenty thousand classes,
 * which is a fifth of every start.
 */
final class PackagedClasses extends URLClassLoader {

	private static final String NAME = "packaged";

	static {
		registerAsParallelCapable();
	}

	/** By folder, in the order of the jars. */
	private final Map<String, List<Home>> homes = new HashMap<>();

	private PackagedClasses(URL[] jars, ClassLoader parent) throws IOException {
		super(NAME, jars, parent);
		for (URL url : jars) {
			JarFile jar = ((JarURLConnection) url.openConnection()).getJarFile();
			Home home = new Home(jar, url, jar.getManifest());
			jar.stream()
				.map((entry) -> folder(entry.getName()))
				.distinct()
				.forEach((folder) -> this.homes.computeIfAbsent(folder, (none) -> new ArrayList<>(1)).add(home));
		}
	}

	/**
	 * The loader of what another loads; null where that one is not an executable jar's.
	 */
	static @Nullable ClassLoader of(@Nullable ClassLoader loader) {
		// by its name, because its class was loaded by the other one
		if (!(loader instanceof URLClassLoader launched) || NAME.equals(loader.getName())) {
			return null;
		}
		URL[] jars = launched.getURLs();
		if (jars.length == 0 || !jars[0].toString().startsWith("jar:nested:")) {
			return null;
		}
		try {
			return new PackagedClasses(jars, launched.getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read what is packaged in this jar", ex);
		}
	}

	@Override
	protected Class<?> findClass(String name) throws ClassNotFoundException {
		String path = name.replace('.', '/') + ".class";
		try {
			for (Home home : homes(path)) {
				ZipEntry entry = home.jar().getEntry(path);
				if (entry != null) {
					return define(name, home, entry);
				}
			}
		}
		catch (IOException ex) {
			throw new ClassNotFoundException(name, ex);
		}
		throw new ClassNotFoundException(name);
	}

	private Class<?> define(String name, Home home, ZipEntry entry) throws IOException {
		int end = name.lastIndexOf('.');
		if (end > 0) {
			definePackage(name.substring(0, end), home);
		}
		try (InputStream content = home.jar().getInputStream(entry)) {
			byte[] bytes = content.readAllBytes();
			return defineClass(name, bytes, 0, bytes.length, new CodeSource(home.url(), (Certificate[]) null));
		}
	}

	private void definePackage(String name, Home home) {
		if (getDefinedPackage(name) != null) {
			return;
		}
		try {
			definePackage(name, (home.manifest() != null) ? home.manifest() : new Manifest(), home.url());
		}
		catch (IllegalArgumentException ex) {
			// another thread defined it meanwhile
			if (getDefinedPackage(name) == null) {
				throw ex;
			}
		}
	}

	@Override
	public @Nullable URL findResource(String name) {
		return homes(name).stream()
			.filter((home) -> home.jar().getEntry(name) != null)
			.map((home) -> home.url(name))
			.findFirst()
			.orElse(null);
	}

	@Override
	public Enumeration<URL> findResources(String name) {
		return Collections.enumeration(homes(name).stream()
			.filter((home) -> home.jar().getEntry(name) != null)
			.map((home) -> home.url(name))
			.toList());
	}

	private List<Home> homes(String path) {
		return this.homes.getOrDefault(folder(path), List.of());
	}

	/** A folder is its own folder. */
	private static String folder(String path) {
		return path.substring(0, path.lastIndexOf('/') + 1);
	}

	/**
	 * A jar with something in a folder.
	 */
	private record Home(JarFile jar, URL url, @Nullable Manifest manifest) {

		URL url(String path) {
			try {
				String encoded = new URI(null, null, "/" + path, null).getRawPath().substring(1);
				return URI.create(this.url + encoded).toURL();
			}
			catch (URISyntaxException | MalformedURLException ex) {
				throw new IllegalStateException("no address for %s in %s".formatted(path, this.url), ex);
			}
		}

	}

}
