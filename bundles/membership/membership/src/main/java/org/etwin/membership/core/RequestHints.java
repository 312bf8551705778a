package org.etwin.membership.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Suggestions;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;

/** What the platform notices about requests: four queries for a whole page. */
final class RequestHints {
    private static final int MOST_NAMESAKES = 10;

    private final AffiliationRepository affiliations;
    private final NamesakeRepository namesakes;
    private final Schools schools;

    RequestHints(AffiliationRepository affiliations, NamesakeRepository namesakes, Schools schools) {
        this.affiliations = affiliations;
        this.namesakes = namesakes;
        this.schools = schools;
    }

    /** For those that wait for a decision, or for evidence; by request. */
    Map<Id, Suggestions> of(Collection<StoredAffiliation> requests, Map<Id, StoredProfile> people) {
        List<StoredAffiliation> open = requests.stream()
                .filter(each -> each.state().waits() || each.state() == AffiliationState.EVIDENCE_ASKED)
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        Set<NamesakeRepository.AtSchool> domains =
                namesakes.domainsAt(open.stream().map(StoredAffiliation::school).collect(Collectors.toSet()));
        Map<Id, Integer> times = affiliations.timesAsked(
                open.stream().map(StoredAffiliation::account).collect(Collectors.toSet()));
        List<NamesakeRepository.Found> others = namesakes.with(
                open.stream()
                        .map(each -> people.get(each.account()).nameKey())
                        .filter(key -> !key.isEmpty())
                        .collect(Collectors.toSet()),
                open.stream().map(StoredAffiliation::territory).collect(Collectors.toSet()));
        Map<Id, SchoolCard> cards = others.isEmpty()
                ? Map.of()
                : schools.cards(
                        others.stream().map(other -> other.school()).distinct().toList());
        return open.stream()
                .collect(Collectors.toMap(
                        StoredAffiliation::id,
                        each -> new Suggestions(
                                each.domain().isEmpty() ? null : each.domain(),
                                sameDomain(each, domains),
                                namesakes(each, people.get(each.account()), others, cards),
                                Math.max(0, times.getOrDefault(each.account(), 1) - 1))));
    }

    private static Suggestions.SameDomain sameDomain(
            StoredAffiliation request, Set<NamesakeRepository.AtSchool> domains) {
        if (request.schoolDomain()) {
            return Suggestions.SameDomain.SCHOOL;
        }
        boolean ofMembers = domains.stream()
                .anyMatch(known -> known.school().equals(request.school())
                        && known.domain().equals(request.domain())
                        && (known.people() > 1 || !request.counting()));
        return ofMembers ? Suggestions.SameDomain.MEMBERS : Suggestions.SameDomain.NONE;
    }

    private static List<Suggestions.Namesake> namesakes(
            StoredAffiliation request,
            StoredProfile profile,
            List<NamesakeRepository.Found> others,
            Map<Id, SchoolCard> cards) {
        return others.stream()
                .filter(other -> !other.account().equals(request.account()))
                .filter(other -> other.territory().equals(request.territory()))
                .filter(other -> other.nameKey().equals(profile.nameKey()))
                .collect(Collectors.toMap(other -> other.account(), other -> other, (newest, older) -> newest))
                .values()
                .stream()
                .sorted((a, b) -> b.request().compareTo(a.request()))
                .limit(MOST_NAMESAKES)
                .map(other -> new Suggestions.Namesake(
                        other.account(), other.request(), other.name(), cards.get(other.school()), other.state()))
                .toList();
    }
}
