package org.etwin.membership.core;

import java.util.Collection;
import java.util.Comparator;
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
    private final Badges badges;
    private final Schools schools;
    private final Actors actors;
    private final PeopleIndex directory;

    @Activate
    public Standings(
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Actors actors,
            @Reference PeopleIndex directory) {
        this.affiliations = new AffiliationRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.badges = new Badges(unit);
        this.schools = schools;
        this.actors = actors;
        this.directory = directory;
    }

    /** After an affiliation or the conduct changed, in the same transaction. */
    void changed(StoredProfile profile) {
        List<StoredAffiliation> all = affiliations.of(profile.account());
        badges.sum(profile, counting(all));
        index(profile, all);
        directory.touched(List.of(profile.account()));
        actors.changed(profile.account());
    }

    /** The same for an account that may have no profile. */
    void changed(Id account) {
        profiles.find(account).ifPresentOrElse(this::changed, () -> actors.changed(account));
    }

    /** After the profile alone changed, in the same transaction. */
    void index(StoredProfile profile) {
        index(List.of(profile));
    }

    /** The same for some. */
    void index(Collection<StoredProfile> some) {
        some.forEach(profile -> index(profile, affiliations.of(profile.account())));
        directory.touched(some.stream().map(StoredProfile::account).toList());
    }

    private void index(StoredProfile profile, List<StoredAffiliation> all) {
        all.forEach(each -> each.call(profile.sortKey()));
        Map<Id, SchoolCard> cards = schools.cards(
                counting(all).stream().map(StoredAffiliation::school).toList());
        Set<String> words = new TreeSet<>(Folding.words(profile.name()));
        cards.values().forEach(card -> words.addAll(Folding.words(card.name(), card.place())));
        profiles.index(profile, words);
    }

    /** Longest first. */
    private static List<StoredAffiliation> counting(List<StoredAffiliation> all) {
        return all.stream()
                .filter(StoredAffiliation::counting)
                .sorted(Comparator.comparing(StoredAffiliation::decidedMillis).thenComparing(StoredAffiliation::id))
                .toList();
    }
}
