package org.etwin.projects.ui;

import java.text.Collator;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.membership.Subject;
import org.etwin.projects.Competence;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.projects.TextField;
import org.etwin.projects.Tool;
import org.etwin.projects.VocationalSubject;
import org.etwin.projects.WaitingFor;
import org.etwin.ui.Badge;
import org.etwin.ui.Option;
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
        String whom = project.waitingFor().stream().map(this::waiting).collect(Collectors.joining(" · "));
        return whom.isEmpty() ? null : words.text("projects.waits-for", whom);
    }

    private String waiting(WaitingFor each) {
        return switch (each.whom()) {
            case PARTNER -> words.person(each.name());
            case NSO -> nso(each.territory());
            case FOUNDERS -> words.text("projects.answer-to", nso(each.territory()));
        };
    }

    /** Since when it waits for whom it waits longest. */
    static Optional<Instant> waitsSince(Project project) {
        return project.waitingFor().stream()
                .map(WaitingFor::since)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    String nso(String territory) {
        return words.text("projects.nso-of", territory(territory));
    }

    /** The title, also while there is none. */
    String title(String written) {
        return written.isEmpty() ? words.text("projects.untitled") : written;
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
        return all("membership.subject", subjects);
    }

    String vocational(Set<VocationalSubject> subjects) {
        return all("projects.vocational", subjects);
    }

    String competences(Set<Competence> competences) {
        return all("projects.competence", competences);
    }

    String tools(Set<Tool> tools) {
        return all("projects.tool", tools);
    }

    private String all(String prefix, Set<? extends Enum<?>> values) {
        return values.stream().map(each -> words.of(prefix, each)).sorted().collect(Collectors.joining(", "));
    }

    /** One part of a text in words, for comparing; empty for the image. */
    String part(TextField field, ProjectText text) {
        return switch (field) {
            case TITLE -> text.title();
            case DESCRIPTION -> text.description();
            case AIMS -> text.aims();
            case PROCESS -> text.process();
            case RESULTS -> text.results();
            case LANGUAGES -> languages(text.languages());
            case SUBJECTS -> subjects(text.subjects());
            case VOCATIONAL -> vocational(text.vocational());
            case COMPETENCES -> competences(text.competences());
            case AGES -> Objects.requireNonNullElse(ages(text.youngest(), text.oldest()), "");
            case PUPILS -> text.pupils() == 0 ? "" : words.number(text.pupils());
            case TOOLS -> tools(text.tools());
            case IMAGE -> "";
        };
    }

    String fields(Set<TextField> fields) {
        return fields.stream()
                .sorted()
                .map(each -> words.of("projects.field", each))
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

    /** All values of an enum, by their names. */
    <E extends Enum<E>> List<E> sorted(Class<E> type, String prefix) {
        return Arrays.stream(type.getEnumConstants())
                .sorted(Comparator.comparing(each -> words.of(prefix, each), Collator.getInstance(words.locale())))
                .toList();
    }

    /** The same as options of a filter. */
    <E extends Enum<E>> List<Option> options(Class<E> type, String prefix) {
        return sorted(type, prefix).stream()
                .map(each -> new Option(each.name(), words.of(prefix, each)))
                .toList();
    }

    List<Option> territories() {
        return territories.all().stream()
                .map(each -> new Option(each.code(), territory(each.code())))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                .toList();
    }

    List<Option> languageOptions() {
        return allLanguages().stream()
                .map(tag -> new Option(tag, language(tag)))
                .toList();
    }
}
