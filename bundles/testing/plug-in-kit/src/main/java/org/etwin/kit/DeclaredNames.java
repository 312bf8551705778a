package org.etwin.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.tree.ClassNode;

/** The names that a bundle takes for itself and that stand in its files; nothing of it has to run. */
final class DeclaredNames {
    static final String ROUTE = "com.vaadin.flow.router.Route";
    static final String MENU_ITEM = "org.etwin.ui.MenuItem";
    static final String CREATE_ITEM = "org.etwin.ui.CreateItem";
    static final String KIND_TEXT = ".kind";
    static final String CHANNEL_TEXT = "notifications.channel.";

    private static final String REST_BASE = "osgi.jaxrs.application.base";
    private static final Pattern TABLE = Pattern.compile("createTable:\\s*\\n?\\s*(?:\\{\\s*)?tableName:\\s*([\\w]+)");

    private DeclaredNames() {}

    static List<Name> of(BundleContent bundle) {
        String owner = bundle.symbolicName();
        List<Name> names = new ArrayList<>();
        names.add(new Name(Name.Kind.BUNDLE, owner, owner));
        for (ClassNode type : bundle.classes()) {
            String view = type.name.substring(type.name.lastIndexOf('/') + 1);
            value(type, ROUTE, "value").ifPresent(value -> names.add(new Name(Name.Kind.ROUTE, value, view)));
            value(type, MENU_ITEM, "key").ifPresent(value -> names.add(new Name(Name.Kind.MENU, value, view)));
            value(type, CREATE_ITEM, "key").ifPresent(value -> names.add(new Name(Name.Kind.MENU, value, view)));
        }
        for (DeclaredComponent component : bundle.components()) {
            String base = component.properties().get(REST_BASE);
            if (base != null) {
                names.add(new Name(Name.Kind.REST, base, simple(component.type())));
            }
        }
        for (Path changes : bundle.files("db", ".yaml")) {
            Matcher table = TABLE.matcher(BundleContent.text(changes));
            while (table.find()) {
                names.add(new Name(Name.Kind.TABLE, table.group(1), owner));
            }
        }
        texts(bundle.texts().getOrDefault("", Map.of()), owner, names);
        return names;
    }

    private static void texts(Map<String, String> english, String owner, List<Name> names) {
        for (String key : english.keySet()) {
            names.add(new Name(Name.Kind.TEXT, key, owner));
        }
    }

    /** What eTwin's own texts tell of kinds and channels, which its parts tell only while they run. */
    static List<Name> toldByTexts(List<Name> names) {
        List<Name> told = new ArrayList<>();
        for (Name text : names) {
            if (text.kind() == Name.Kind.TEXT && text.value().endsWith(KIND_TEXT)) {
                String kind = text.value().substring(0, text.value().length() - KIND_TEXT.length());
                told.add(new Name(Name.Kind.NOTIFICATION, kind, text.owner()));
            }
            if (text.kind() == Name.Kind.TEXT && text.value().startsWith(CHANNEL_TEXT)) {
                String channel = text.value().substring(CHANNEL_TEXT.length());
                told.add(new Name(Name.Kind.CHANNEL, channel, text.owner()));
            }
        }
        return told;
    }

    static Optional<String> value(ClassNode type, String annotation, String name) {
        return Annotations.of(type, annotation).map(values -> String.valueOf(values.getOrDefault(name, "")));
    }

    static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }
}
