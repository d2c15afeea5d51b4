package org.talkgraph.export;

import java.io.IOException;
import java.io.Writer;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML file while it is written: an element a line, attributes as names and values.
 * Readers make spaces of line ends in attributes.
 */
final class XmlFile {

	private static final String LINE_END = "\n";

	private final XMLStreamWriter xml;

	/** Begins one; the declaration says UTF-8. */
	XmlFile(Writer out) throws IOException {
		try {
			this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeCharacters(LINE_END);
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Opens an element that holds others. */
	void open(String element, String... attributes) throws IOException {
		try {
			start(element, attributes);
			this.xml.writeCharacters(LINE_END);
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Writes an element that holds nothing. */
	void empty(String element, String... attributes) throws IOException {
		try {
			this.xml.writeEmptyElement(element);
			write(attributes);
			this.xml.writeCharacters(LINE_END);
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Writes an element that holds a text. */
	void text(String element, String text, String... attributes) throws IOException {
		try {
			start(element, attributes);
			this.xml.writeCharacters(XmlText.of(text));
			this.xml.writeEndElement();
			this.xml.writeCharacters(LINE_END);
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Closes the element that was opened last. */
	void close() throws IOException {
		try {
			this.xml.writeEndElement();
			this.xml.writeCharacters(LINE_END);
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	/** Closes what is open; closing the target is the caller's. */
	void end() throws IOException {
		try {
			this.xml.writeEndDocument();
			this.xml.flush();
		}
		catch (XMLStreamException ex) {
			throw failed(ex);
		}
	}

	private void start(String element, String... attributes) throws XMLStreamException {
		this.xml.writeStartElement(element);
		write(attributes);
	}

	private void write(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			this.xml.writeAttribute(attributes[i], XmlText.of(attributes[i + 1]));
		}
	}

	private static IOException failed(XMLStreamException ex) {
		return (ex.getCause() instanceof IOException cause) ? cause : new IOException("cannot write XML", ex);
	}

}
