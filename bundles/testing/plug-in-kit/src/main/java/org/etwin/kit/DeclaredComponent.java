package org.etwin.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * A component as the bundle declares it.
 *
 * @param provides the interfaces of its service
 * @param needs the interfaces without which it does not start
 * @param configured it waits for a settings file
 */
record DeclaredComponent(
        String type, List<String> provides, List<String> needs, Map<String, String> properties, boolean configured) {
    static DeclaredComponent read(Path file) {
        Element root = parsed(file).getDocumentElement();
        List<String> provides = new ArrayList<>();
        for (Element one : all(root, "provide")) {
            provides.add(one.getAttribute("interface"));
        }
        List<String> needs = new ArrayList<>();
        for (Element one : all(root, "reference")) {
            if (!one.getAttribute("cardinality").startsWith("0")) {
                needs.add(one.getAttribute("interface"));
            }
        }
        Map<String, String> properties = new TreeMap<>();
        for (Element one : all(root, "property")) {
            properties.put(one.getAttribute("name"), one.getAttribute("value"));
        }
        return new DeclaredComponent(
                all(root, "implementation").get(0).getAttribute("class"),
                provides,
                needs,
                properties,
                root.getAttribute("configuration-policy").equals("require"));
    }

    private static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parsed(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + " is no description of a component", e);
        }
    }
}
