package org.etwin.projects;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The parts of a {@link ProjectText} that are told apart when two versions are compared. Texts: {@code projects.field.<name>}. */
public enum TextField {
    TITLE,
    DESCRIPTION,
    AIMS,
    PROCESS,
    RESULTS,
    LANGUAGES,
    SUBJECTS,
    VOCATIONAL,
    COMPETENCES,
    AGES,
    PUPILS,
    TOOLS,
    IMAGE;

    private static final Map<TextField, Function<ProjectText, Object>> PARTS = parts();

    /** Those in which the two are not equal, in this order. */
    public static Set<TextField> differing(ProjectText one, ProjectText other) {
        Set<TextField> differing = EnumSet.noneOf(TextField.class);
        PARTS.forEach((field, part) -> {
            Object mine = part.apply(one);
            if (mine == null ? part.apply(other) != null : !mine.equals(part.apply(other))) {
                differing.add(field);
            }
        });
        return differing;
    }

    private static Map<TextField, Function<ProjectText, Object>> parts() {
        Map<TextField, Function<ProjectText, Object>> parts = new LinkedHashMap<>();
        parts.put(TITLE, ProjectText::title);
        parts.put(DESCRIPTION, ProjectText::description);
        parts.put(AIMS, ProjectText::aims);
        parts.put(PROCESS, ProjectText::process);
        parts.put(RESULTS, ProjectText::results);
        parts.put(LANGUAGES, ProjectText::languages);
        parts.put(SUBJECTS, ProjectText::subjects);
        parts.put(VOCATIONAL, ProjectText::vocational);
        parts.put(COMPETENCES, ProjectText::competences);
        parts.put(AGES, text -> text.youngest() + "-" + text.oldest());
        parts.put(PUPILS, ProjectText::pupils);
        parts.put(TOOLS, ProjectText::tools);
        parts.put(IMAGE, text -> text.image() + text.imageAlt());
        return parts;
    }
}
