package org.etwin.projects.core;

import java.util.List;
import java.util.Optional;
import org.etwin.platform.Id;

/** A project with all that is decided by. */
record Dossier(ProjectRow project, List<FounderRow> founders, List<DecisionRow> decisions) {
    Dossier {
        founders = List.copyOf(founders);
        decisions = List.copyOf(decisions);
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

    Optional<DecisionRow> decision(String territory) {
        return decisions.stream()
                .filter(decision -> decision.territory().equals(territory))
                .findFirst();
    }

    /** Those who founded it, the one who began first; without an invited one. */
    List<Id> founderIds() {
        return founders.stream()
                .filter(FounderRow::accepted)
                .map(FounderRow::person)
                .toList();
    }
}
