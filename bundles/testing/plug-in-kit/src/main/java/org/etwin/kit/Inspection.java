package org.etwin.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.objectweb.asm.tree.ClassNode;

/** A look at one plug-in from all sides. */
final class Inspection implements AutoCloseable {
    private final Path storage;
    private final List<Name> ofEtwin = NamesOfEtwin.read();
    private final Set<String> textsOfEtwin;
    private final BareTexts texts;
    private final BundleContent content;
    private final RunningPlugIn running;
    private final Offer offer;

    /** @param place its folder of classes, as the build leaves it */
    Inspection(Path place, Path storage) {
        this.storage = storage;
        content = new BundleContent(place);
        textsOfEtwin = ofEtwin.stream()
                .filter(name -> name.kind() == Name.Kind.TEXT)
                .map(Name::value)
                .collect(Collectors.toSet());
        texts = new BareTexts(content.texts().getOrDefault("", Map.of()), textsOfEtwin);
        running = new RunningPlugIn(content, texts, storage.resolve("running"));
        offer = new Offer(running);
    }

    Problems start() {
        return running.problems();
    }

    Problems names() {
        List<Name> names = new ArrayList<>(DeclaredNames.of(content));
        names.addAll(offer.names());
        return UniqueNames.check(content, names, ofEtwin);
    }

    Problems imports() {
        return Imports.check(content);
    }

    Problems texts() {
        Map<String, String> shown = new TreeMap<>(offer.shown());
        for (ClassNode type : content.classes()) {
            for (String item : List.of(DeclaredNames.MENU_ITEM, DeclaredNames.CREATE_ITEM)) {
                DeclaredNames.value(type, item, "key")
                        .ifPresent(key -> shown.put(key, type.name.substring(type.name.lastIndexOf('/') + 1)));
            }
        }
        Set<String> otherNames = offer.names().stream().map(Name::value).collect(Collectors.toSet());
        return CompleteTexts.check(content, shown, textsOfEtwin, otherNames);
    }

    Problems permissions() {
        return Permissions.check(content, offer.applications());
    }

    Problems rest() {
        return DescribedRest.check(offer.applications());
    }

    Problems pages() {
        return offer.pages();
    }

    Problems leaks() {
        return Leaks.check(content, texts, storage.resolve("coming-and-going"));
    }

    @Override
    public void close() {
        running.close();
    }
}
