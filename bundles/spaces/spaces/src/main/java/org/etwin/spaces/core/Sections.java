package org.etwin.spaces.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.etwin.persistence.Deadlocks;
import org.etwin.platform.Count;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.spaces.Access;
import org.etwin.spaces.Space;
import org.etwin.spaces.spi.SpaceKind;
import org.etwin.spaces.spi.SpaceSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The sections that are installed now, ours and those of plug-ins alike. */
@Component(service = Sections.class)
public final class Sections {
    private final Map<String, SpaceSection> sections = new ConcurrentHashMap<>();
    private final Faults faults;

    @Activate
    public Sections(@Reference Faults faults) {
        this.faults = faults;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(SpaceSection section) {
        sections.put(section.id(), section);
    }

    public void remove(SpaceSection section) {
        sections.remove(section.id(), section);
    }

    Optional<SpaceSection> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    /** What this member may open, in its order. */
    List<Space.SectionTab> tabs(SpaceKind kind, Access access) {
        return offered(kind).stream()
                .filter(section -> access.reading(section.needs()).some())
                .map(section -> new Space.SectionTab(section.id(), section.labelKey(), count(section, access)))
                .toList();
    }

    /** The sections in which something is new for this member. */
    List<Space.SectionTab> news(SpaceKind kind, Access access, Instant since) {
        return offered(kind).stream()
                .filter(section -> access.reading(section.needs()).some())
                .map(section -> new Space.SectionTab(section.id(), section.labelKey(), news(section, access, since)))
                .filter(tab -> tab.count() != null && tab.count().value() > 0)
                .toList();
    }

    private Count news(SpaceSection section, Access access, Instant since) {
        try {
            return section.news(access, since);
        } catch (RuntimeException e) {
            failed(section, e);
            return null;
        }
    }

    /** How much is new in each of one member's spaces, in all sections that the member sees there; one query each. */
    Map<Id, Integer> news(Map<Access, Instant> since, Function<String, SpaceKind> kinds) {
        Map<Id, Integer> news = new HashMap<>();
        Map<SpaceSection, Map<Access, Instant>> bySection = new LinkedHashMap<>();
        since.forEach((access, moment) -> offered(kinds.apply(access.kind())).stream()
                .filter(section -> access.reading(section.needs()).some())
                .forEach(section -> bySection
                        .computeIfAbsent(section, each -> new HashMap<>())
                        .put(access, moment)));
        bySection.forEach((section, some) -> {
            try {
                section.news(some).forEach((space, count) -> news.merge(space, count, Integer::sum));
            } catch (RuntimeException e) {
                failed(section, e);
            }
        });
        return news;
    }

    Collection<SpaceSection> all() {
        return List.copyOf(sections.values());
    }

    private List<SpaceSection> offered(SpaceKind kind) {
        List<SpaceSection> offered = new ArrayList<>(kind.sections().stream()
                .map(sections::get)
                .filter(Objects::nonNull)
                .toList());
        sections.values().stream()
                .filter(section -> !kind.sections().contains(section.id()) && section.offeredIn(kind.key()))
                .sorted(Comparator.comparingInt(SpaceSection::order).thenComparing(SpaceSection::id))
                .forEach(offered::add);
        return offered;
    }

    /** A section that throws loses its number, not the page. */
    private Count count(SpaceSection section, Access access) {
        try {
            return section.count(access);
        } catch (RuntimeException e) {
            failed(section, e);
            return null;
        }
    }

    private void failed(SpaceSection section, RuntimeException thrown) {
        if (Deadlocks.causedBy(thrown)) {
            throw thrown;
        }
        faults.record(section.getClass(), thrown);
    }
}
