package org.etwin.persistence.core;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a {@code persistence.xml} says of one unit. */
public record UnitDescription(String name, List<String> classes, Map<String, String> properties, URL root) {
    public UnitDescription {
        classes = List.copyOf(classes);
        properties = Map.copyOf(properties);
    }

    /** All units of a {@code META-INF/persistence.xml}. */
    public static List<UnitDescription> read(URL persistenceXml) {
        try (InputStream stream = persistenceXml.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(stream);
            URL root = new URL(persistenceXml, "../");
            return elements(document.getDocumentElement(), "persistence-unit").stream()
                    .map(unit -> of(unit, root))
                    .toList();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalArgumentException(persistenceXml + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static UnitDescription of(Element unit, URL root) {
        Map<String, String> properties = new TreeMap<>();
        elements(unit, "property")
                .forEach(each -> properties.put(each.getAttribute("name"), each.getAttribute("value")));
        List<String> classes = elements(unit, "class").stream()
                .map(each -> each.getTextContent().trim())
                .toList();
        return new UnitDescription(unit.getAttribute("name"), classes, properties, root);
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }
}
