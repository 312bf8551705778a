package org.etwin.membership.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.etwin.membership.AskedFields;
import org.etwin.membership.Profile;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;

/** Profiles as others see them: for a whole page in three statements. */
final class ProfileViews {
    private final ProfileRepository profiles;
    private final AffiliationRepository affiliations;
    private final Schools schools;
    private final NationalChecks national;
    private final Json json;

    ProfileViews(Unit unit, Schools schools, NationalChecks national, Json json) {
        this.profiles = new ProfileRepository(unit);
        this.affiliations = new AffiliationRepository(unit);
        this.schools = schools;
        this.national = national;
        this.json = json;
    }

    /** Of those who are eTwinners still. */
    Map<Id, Profile> of(Collection<Findable> people) {
        List<StoredProfile> found = profiles
                .all(people.stream().map(one -> new Id(one.account())).toList())
                .stream()
                .filter(StoredProfile::etwinner)
                .toList();
        Map<Id, List<StoredAffiliation>> where = counting(found);
        Map<Id, SchoolCard> cards =
                cardsOf(where.values().stream().flatMap(List::stream).toList());
        Map<Id, Profile> views = new HashMap<>();
        found.forEach(profile ->
                views.put(profile.account(), view(profile, where.getOrDefault(profile.account(), List.of()), cards)));
        return views;
    }

    Profile view(StoredProfile profile, List<StoredAffiliation> where, Map<Id, SchoolCard> cards) {
        List<SchoolCard> at = where.stream()
                .map(each -> cards.get(each.school()))
                .filter(Objects::nonNull)
                .toList();
        return new Profile(
                profile.account(),
                profile.name(),
                profile.etwinner(),
                where.isEmpty() ? null : where.get(0).territory(),
                at,
                profile.details(),
                extraForMembers(where),
                profile.photo());
    }

    private Map<String, Map<String, String>> extraForMembers(List<StoredAffiliation> where) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (StoredAffiliation each : where) {
            Extras extras = json.read(each.extra(), Extras.class);
            if (!extras.values().isEmpty()) {
                List<AskedFields> asked = national.asked(each.territory(), Locale.ENGLISH);
                all.putAll(extras.forMembers(asked));
            }
        }
        return all;
    }

    Map<Id, List<StoredAffiliation>> counting(Collection<StoredProfile> people) {
        List<Id> ids = new ArrayList<>();
        people.forEach(profile -> ids.add(profile.account()));
        return affiliations.counting(ids).stream().collect(Collectors.groupingBy(StoredAffiliation::account));
    }

    Map<Id, SchoolCard> cardsOf(List<StoredAffiliation> where) {
        return where.isEmpty()
                ? Map.of()
                : schools.cards(where.stream().map(StoredAffiliation::school).toList());
    }
}
