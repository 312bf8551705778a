package org.etwin.membership.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.etwin.identity.Actors;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sums the affiliations of a person up: the badge, and by what the person is found. Tells who acts of changes. */
@Component(service = Standings.class)
public final class Standings {
    private final AffiliationRepository affiliations;
    private final ProfileRepository profiles;
    private final Schools schools;
    private final Actors actors;

    @Activate
    public Standings(
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Actors actors) {
        this.affiliations = new AffiliationRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.schools = schools;
        this.actors = actors;
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
