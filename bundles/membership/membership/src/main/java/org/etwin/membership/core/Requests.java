package org.etwin.membership.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.countries.Territories;
import org.etwin.files.Files;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Evidence;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;
import org.etwin.schools.School;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What all who change requests share: the rows, the history, and how long rights stay. */
@Component(service = Requests.class)
public final class Requests {
    private final AffiliationRepository affiliations;
    private final DeskRepository desk;
    private final ProfileRepository profiles;
    private final EvidenceRepository evidence;
    private final History history;
    private final Schools schools;
    private final Territories territories;
    private final Files files;
    private final Clock clock;
    private final Json json;
    private final Limits limits;

    @Activate
    public Requests(
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Territories territories,
            @Reference Files files,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json,
            @Reference Limits limits) {
        this.affiliations = new AffiliationRepository(unit);
        this.desk = new DeskRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.evidence = new EvidenceRepository(unit);
        this.history = new History(affiliations, ids, clock, json);
        this.schools = schools;
        this.territories = territories;
        this.files = files;
        this.clock = clock;
        this.json = json;
        this.limits = limits;
    }

    AffiliationRepository affiliations() {
        return affiliations;
    }

    DeskRepository desk() {
        return desk;
    }

    ProfileRepository profiles() {
        return profiles;
    }

    History history() {
        return history;
    }

    RequestViews views() {
        return new RequestViews(profiles, evidence, hints(), schools, territories, files, json, clock);
    }

    private RequestHints hints() {
        return new RequestHints(affiliations, new NamesakeRepository(profiles.unit()), schools);
    }

    /** When rights end that stay while somebody is looked at again from now on. */
    Instant recheckUntil(String territory) {
        return clock.instant()
                .plus(Duration.ofDays(territories.settings(territory).recheckDays()));
    }

    /**
     * Until when an eTwinner who asks at another school has the rights there; null for whoever has none to keep. Who is
     * looked at again already gains no further time.
     */
    Instant rightsAtNewSchool(Collection<StoredAffiliation> counting, String territory) {
        if (counting.stream().anyMatch(each -> each.state() == AffiliationState.VALIDATED)) {
            return recheckUntil(territory);
        }
        return counting.stream()
                .map(StoredAffiliation::rightsUntil)
                .filter(until -> until != null && until.isAfter(clock.instant()))
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** By what its desk finds it. */
    void index(StoredAffiliation request, School school, StoredProfile profile) {
        SchoolFacts facts = SchoolFacts.of(school);
        request.know(facts, profile.sortKey());
        Set<String> words = new HashSet<>(facts.words());
        words.addAll(Folding.words(profile.name(), request.email()));
        desk.index(request.id(), words);
    }

    /** Files that belong to the request from now on, with what the person wrote; nothing when there is neither. */
    void show(Actor actor, StoredAffiliation request, String text, List<Id> given) {
        if (text == null && given.isEmpty()) {
            return;
        }
        if (!given.isEmpty()
                && files.find(given).values().stream()
                        .anyMatch(file -> !file.use().equals(Evidence.USE))) {
            throw Rejected.notFound();
        }
        for (Id file : given) {
            files.keep(actor, file, request.id());
            evidence.add(new StoredEvidence(file, request.id()));
        }
        request.show(text == null ? request.evidenceText() : text, clock.instant());
    }

    int filesOf(StoredAffiliation request) {
        return evidence.of(List.of(request.id())).size();
    }

    /** Files go, and what was written with them. */
    void forgetEvidence(StoredAffiliation request) {
        for (StoredEvidence each : evidence.of(List.of(request.id()))) {
            files.letGo(each.file());
            evidence.remove(each);
        }
        affiliations.steps(List.of(request.id())).stream()
                .filter(StoredStep::isEvidence)
                .forEach(StoredStep::forgetNote);
        request.forgetEvidence();
    }

    Map<Id, School> schools(Actor actor, Collection<Id> wanted) {
        return schools.find(actor, wanted);
    }

    Map<String, Map<String, String>> extra(StoredAffiliation request) {
        return json.read(request.extra(), Extras.class).values();
    }

    String domain(String email) {
        return limits.domain(email);
    }

    Limits limits() {
        return limits;
    }
}
