package org.etwin.kit;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No name is taken twice: not within the plug-in, and none that eTwin has. */
final class UniqueNames {
    private static final Set<Name.Kind> SEVERAL_IN_ONE = EnumSet.of(Name.Kind.TEXT, Name.Kind.BUNDLE);
    private static final String OTHER_WORDS = "ETwin-Texts";
    private static final String REST_OF_PLUG_INS = "/api/v1/ext/";

    private UniqueNames() {}

    /** @param taken the names of eTwin */
    static Problems check(BundleContent plugIn, List<Name> names, List<Name> taken) {
        Problems problems = new Problems();
        Map<String, Name> seen = new HashMap<>();
        for (Name name : names) {
            Name before = SEVERAL_IN_ONE.contains(name.kind()) ? null : seen.put(name.kind() + name.value(), name);
            if (before != null) {
                problems.add(
                        "%s and %s have the same %s \"%s\": give one of them another.",
                        before.owner(), name.owner(), name.kind().words(), name.value());
            }
        }
        boolean otherWords = !plugIn.clauses(OTHER_WORDS).isEmpty();
        for (Name ours : taken) {
            boolean meant = ours.kind() == Name.Kind.TEXT && otherWords;
            names.stream().filter(name -> !meant && name.same(ours)).forEach(name -> taken(name, ours, problems));
        }
        for (Name name : names) {
            if (name.kind() == Name.Kind.REST && !name.value().startsWith(REST_OF_PLUG_INS)) {
                problems.add(
                        "%s answers at %s: plug-ins answer below %s<territory>, where they are in nobody's way.",
                        name.owner(), name.value(), REST_OF_PLUG_INS);
            }
        }
        return problems;
    }

    private static void taken(Name name, Name ours, Problems problems) {
        problems.add(
                "The %s \"%s\" of %s belongs to %s: %s.",
                name.kind().words(),
                name.value(),
                name.owner(),
                ours.owner(),
                name.kind() == Name.Kind.TEXT
                        ? "begin the key with a word of your own, or say ETwin-Texts: 10 in bnd.bnd if other words are meant"
                        : "choose another");
    }
}
