package org.vouch.bibliography;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads a style file, which may come from a stranger: XML without a document type, so that it can name no other file and
 * define no entity, in which {@link StyleShape} finds nothing amiss.
 */
public final class StyleFile {
    private StyleFile() {}

    /** A style, or the first thing that is wrong with it. */
    record Read(Optional<Document> document, Optional<String> mistake) {

        private static Read wrong(String mistake) {
            return new Read(Optional.empty(), Optional.of(mistake));
        }
    }

    /**
     * Returns what keeps a style file from being used, as the end of a sentence about it; nothing where it can be used.
     *
     * @param xml the file's text
     */
    public static Optional<String> mistake(String xml) {
        Read read = read(xml);
        return read.mistake().or(() -> Citeproc.mistake(read.document().orElseThrow()));
    }

    static Read read(String xml) {
        if (xml.contains("<!DOCTYPE")) {
            return Read.wrong("has a DOCTYPE, for which a style has no use");
        }
        try {
            Document document = builder().parse(new InputSource(new StringReader(xml)));
            return StyleShape.mistake(document)
                    .map(Read::wrong)
                    .orElseGet(() -> new Read(Optional.of(document), Optional.empty()));
        } catch (SAXParseException e) {
            return Read.wrong(
                    "is not well-formed XML at line " + e.getLineNumber() + ", column " + e.getColumnNumber());
        } catch (SAXException e) {
            return Read.wrong("is not well-formed XML");
        } catch (IOException e) {
            throw new UncheckedIOException("reading from a string", e);
        }
    }

    /** Returns the JDK's own parser, whatever the class path holds, which reads no other file and prints nothing. */
    static DocumentBuilder builder() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Thrower());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new AssertionError("the JDK's parser has these features", e);
        }
    }

    /** What is wrong is an exception; the parser's own handler prints it too. */
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // A warning changes nothing of what is read.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
