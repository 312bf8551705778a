package org.etwin.membership.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.files.Files;
import org.etwin.files.StoredFile;
import org.etwin.membership.Evidence;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.Suggestions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Seen;
import org.etwin.schools.School;
import org.etwin.schools.Schools;

/** Requests as those see them who may: a few queries for a whole page. */
final class RequestViews {
    private final ProfileRepository profiles;
    private final EvidenceRepository evidence;
    private final RequestHints hints;
    private final Schools schools;
    private final Territories territories;
    private final Files files;
    private final Json json;
    private final Clock clock;

    RequestViews(
            ProfileRepository profiles,
            EvidenceRepository evidence,
            RequestHints hints,
            Schools schools,
            Territories territories,
            Files files,
            Json json,
            Clock clock) {
        this.profiles = profiles;
        this.evidence = evidence;
        this.hints = hints;
        this.schools = schools;
        this.territories = territories;
        this.files = files;
        this.json = json;
        this.clock = clock;
    }

    List<Seen<JoinRequest>> of(Actor actor, List<StoredAffiliation> requests) {
        Instant now = clock.instant();
        Map<Id, School> where = schools.find(
                actor, requests.stream().map(StoredAffiliation::school).toList());
        Map<Id, StoredProfile> who = profiles
                .all(requests.stream().map(StoredAffiliation::account).toList())
                .stream()
                .collect(Collectors.toMap(StoredProfile::account, profile -> profile));
        Map<Id, Suggestions> noticed = hints.of(
                requests.stream()
                        .filter(request -> !actor.is(request.account()))
                        .toList(),
                who);
        Map<Id, Evidence> shown = evidence(requests);
        return requests.stream()
                .map(request -> new Seen<>(
                        view(
                                request,
                                where.get(request.school()),
                                who.get(request.account()),
                                shown.getOrDefault(request.id(), Evidence.NONE),
                                noticed.get(request.id()),
                                now),
                        request.version(),
                        RequestPolicy.allowed(actor, request, now)))
                .toList();
    }

    private Map<Id, Evidence> evidence(List<StoredAffiliation> requests) {
        List<StoredAffiliation> given =
                requests.stream().filter(each -> each.evidenceGiven() != null).toList();
        if (given.isEmpty()) {
            return Map.of();
        }
        List<StoredEvidence> rows =
                evidence.of(given.stream().map(StoredAffiliation::id).toList());
        Map<Id, StoredFile> stored = rows.isEmpty()
                ? Map.of()
                : files.find(rows.stream().map(StoredEvidence::file).toList());
        return given.stream()
                .collect(Collectors.toMap(
                        StoredAffiliation::id,
                        each -> new Evidence(
                                each.evidenceText(),
                                rows.stream()
                                        .filter(row -> row.request().equals(each.id()))
                                        .map(row -> stored.get(row.file()))
                                        .filter(Objects::nonNull)
                                        .toList(),
                                each.evidenceGiven())));
    }

    private JoinRequest view(
            StoredAffiliation request,
            School school,
            StoredProfile profile,
            Evidence shown,
            Suggestions noticed,
            Instant now) {
        int days = WorkingDays.between(request.asked(), now);
        boolean overdue = request.state().waits()
                && days > territories.settings(request.territory()).reviewDays();
        return new JoinRequest(
                request.id(),
                request.account(),
                profile.name(),
                request.email(),
                school,
                request.role(),
                request.state(),
                request.asked(),
                days,
                overdue,
                profile.details(),
                json.read(request.extra(), Extras.class).values(),
                request.waitingFor(),
                request.validated(),
                request.rightsUntil(),
                shown,
                noticed);
    }
}
