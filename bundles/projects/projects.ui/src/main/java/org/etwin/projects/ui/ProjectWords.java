package org.etwin.projects.ui;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.membership.Subject;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectState;
import org.etwin.projects.WaitingFor;
import org.etwin.ui.Badge;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.Words;

/** What is said about projects, in the reader's language. */
final class ProjectWords {
    private final Words words;
    private final Territories territories;

    ProjectWords(Screen screen, Territories territories) {
        this.words = screen.words();
        this.territories = territories;
    }

    Badge state(ProjectState state) {
        return new Badge(words.of("projects.state", state), tone(state));
    }

    static Tone tone(ProjectState state) {
        return switch (state) {
            case OPEN -> Tone.OK;
            case WAITING_FOR_NSO, WAITING_FOR_PARTNER -> Tone.WARN;
            case REFUSED -> Tone.DANGER;
            case DRAFT, CLOSED, ARCHIVED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }

    /** "Waiting for Matti and …", or null when it waits for nobody. */
    String waiting(Project project) {
        String whom = project.waitingFor().stream().map(this::waiting).collect(Collectors.joining(", "));
        return whom.isEmpty() ? null : words.text("projects.waits-for", whom);
    }

    private String waiting(WaitingFor each) {
        return each.awaitsNso()
                ? words.text("projects.nso-of", territory(each.territory()))
                : words.person(each.name());
    }

    String kind(ProjectKind kind) {
        return kind == null ? null : words.of("projects.kind", kind);
    }

    String territory(String code) {
        return code == null ? "" : territories.name(code, words.locale());
    }

    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(words.locale());
    }

    String languages(Collection<String> tags) {
        return tags.stream().map(this::language).sorted().collect(Collectors.joining(", "));
    }

    String subjects(Set<Subject> subjects) {
        return subjects.stream()
                .map(each -> words.of("membership.subject", each))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    String ages(int youngest, int oldest) {
        return youngest == 0 ? null : words.text("projects.ages-from-to", youngest, oldest);
    }

    /** The languages of schools, English first, the others by name. */
    List<String> allLanguages() {
        Set<String> tags = new TreeSet<>();
        territories.all().forEach(each -> tags.addAll(each.languages()));
        tags.remove(Locale.ENGLISH.getLanguage());
        List<String> sorted =
                tags.stream().sorted(Comparator.comparing(this::language)).collect(Collectors.toList());
        sorted.add(0, Locale.ENGLISH.getLanguage());
        return List.copyOf(sorted);
    }

    List<Subject> allSubjects() {
        return List.of(Subject.values()).stream()
                .sorted(Comparator.comparing(each -> words.of("membership.subject", each)))
                .toList();
    }

    String subject(Subject subject) {
        return words.of("membership.subject", subject);
    }
}
