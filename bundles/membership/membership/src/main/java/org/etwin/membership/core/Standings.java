package org.etwin.membership.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.etwin.identity.Actors;
import org.etwin.identity.spi.StandingSource;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sums the affiliations of a person up: the standing, the badge, and by what the person is found. */
@Component(service = {StandingSource.class, Standings.class})
public final class Standings implements StandingSource {
    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ProfileRepository profiles;
    private final Schools schools;
    private final Actors actors;

    @Activate
    public Standings(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Actors actors) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.schools = schools;
        this.actors = actors;
    }

    @Override
    public Standing standing(Id account) {
        return transactions.reading(() -> {
            Set<String> territories = affiliations.counting(List.of(account)).stream()
                    .map(StoredAffiliation::territory)
                    .collect(Collectors.toSet());
            return new Standing(!territories.isEmpty(), territories, false);
        });
    }

    /** After an affiliation changed, in the same transaction. */
    void changed(StoredProfile profile) {
        List<StoredAffiliation> counting = affiliations.counting(List.of(profile.account()));
        profile.wearBadge(!counting.isEmpty());
        index(profile, counting);
        actors.changed(profile.account());
    }

    /** After the profile alone changed, in the same transaction. */
    void index(StoredProfile profile) {
        index(profile, affiliations.counting(List.of(profile.account())));
    }

    private void index(StoredProfile profile, List<StoredAffiliation> counting) {
        Map<Id, SchoolCard> cards =
                schools.cards(counting.stream().map(StoredAffiliation::school).toList());
        Set<String> words = new TreeSet<>(Folding.words(profile.name()));
        cards.values().forEach(card -> words.addAll(Folding.words(card.name(), card.place())));
        profiles.index(profile, words);
    }
}
