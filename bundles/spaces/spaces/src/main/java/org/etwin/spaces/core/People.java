package org.etwin.spaces.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.identity.Accounts;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names and schools of accounts, adults and pupils alike. */
@Component(service = People.class)
public final class People {
    /** @param userName and {@code owner} of pupils only */
    record Known(String name, String school, String country, String userName, Id owner) {
        static final Known NOBODY = new Known(null, null, null, null, null);
    }

    private final Members members;
    private final Pupils pupils;
    private final Schools schools;
    private final Accounts accounts;

    @Activate
    public People(
            @Reference Members members,
            @Reference Pupils pupils,
            @Reference Schools schools,
            @Reference Accounts accounts) {
        this.members = members;
        this.pupils = pupils;
        this.schools = schools;
        this.accounts = accounts;
    }

    /** Everybody of them who exists. */
    Map<Id, Known> known(Collection<Id> accounts) {
        Map<Id, Known> known = new HashMap<>();
        Map<Id, PupilAccount> children = pupils.find(accounts);
        Map<Id, SchoolCard> childrensSchools = schools.cards(
                children.values().stream().map(PupilAccount::school).collect(Collectors.toSet()));
        children.forEach((id, pupil) -> known.put(id, of(pupil, childrensSchools.get(pupil.school()))));
        Set<Id> adults = new HashSet<>(accounts);
        adults.removeAll(known.keySet());
        if (!adults.isEmpty()) {
            members.cards(adults).forEach((id, card) -> known.put(id, of(card)));
        }
        return known;
    }

    /** Nothing but their names: one statement. */
    Map<Id, String> names(Collection<Id> wanted) {
        Map<Id, String> names = new HashMap<>();
        pupils.find(wanted).forEach((id, pupil) -> names.put(id, pupil.name()));
        Set<Id> adults = new HashSet<>(wanted);
        adults.removeAll(names.keySet());
        accounts.cards(adults).values().stream()
                .filter(card -> !card.pupil())
                .forEach(card -> names.put(card.id(), card.name()));
        return names;
    }

    private static Known of(PupilAccount pupil, SchoolCard school) {
        return new Known(
                pupil.name(),
                school == null ? null : school.name(),
                school == null ? null : school.territory(),
                pupil.userName(),
                pupil.owner());
    }

    private static Known of(MemberCard card) {
        return new Known(
                card.name(),
                card.school() == null ? null : card.school().name(),
                card.school() == null ? null : card.school().territory(),
                null,
                null);
    }
}
