package org.etwin.projects.core;

import java.util.List;
import java.util.Optional;
import org.etwin.platform.Id;

/**
 * A project with all that is decided by.
 *
 * @param partners how many have joined
 * @param place of whoever looks at it, as partner, invited or former; null for none
 */
record Dossier(
        ProjectRow project, List<FounderRow> founders, List<DecisionRow> decisions, int partners, PartnerRow place) {
    Dossier {
        founders = List.copyOf(founders);
        decisions = List.copyOf(decisions);
    }

    Id id() {
        return project.id();
    }

    FounderRow first() {
        return founders.stream().filter(FounderRow::began).findFirst().orElseThrow();
    }

    Optional<FounderRow> partner() {
        return founders.stream().filter(founder -> !founder.began()).findFirst();
    }

    /** Whether both founders are at the same school, for example because two records of it became one. */
    boolean isOfOneSchool() {
        return first().school() != null
                && partner()
                        .filter(each -> first().school().equals(each.school()))
                        .isPresent();
    }

    /** Whether that person has a place among the founders, accepted or not. */
    boolean hasFounder(Id person) {
        return founders.stream().anyMatch(each -> each.person().equals(person));
    }

    Optional<DecisionRow> decision(String territory) {
        return decisions.stream()
                .filter(decision -> decision.territory().equals(territory))
                .findFirst();
    }

    /** Those who founded it and are still there, the one who began first; without an invited one. */
    List<Id> founderIds() {
        return founders.stream()
                .filter(each -> each.accepted() && !each.gone())
                .map(FounderRow::person)
                .toList();
    }
}
