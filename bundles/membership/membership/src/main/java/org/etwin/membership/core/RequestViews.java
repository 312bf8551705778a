package org.etwin.membership.core;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.membership.JoinRequest;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Seen;
import org.etwin.schools.School;
import org.etwin.schools.Schools;

/** Requests as those see them who may: two queries for a whole page. */
final class RequestViews {
    private final ProfileRepository profiles;
    private final Schools schools;
    private final Territories territories;
    private final Json json;
    private final Clock clock;

    RequestViews(ProfileRepository profiles, Schools schools, Territories territories, Json json, Clock clock) {
        this.profiles = profiles;
        this.schools = schools;
        this.territories = territories;
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
        return requests.stream()
                .map(request -> new Seen<>(
                        view(request, where.get(request.school()), who.get(request.account()), now),
                        request.version(),
                        RequestPolicy.allowed(actor, request, now)))
                .toList();
    }

    private JoinRequest view(StoredAffiliation request, School school, StoredProfile profile, Instant now) {
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
                request.waitingFor());
    }
}
