package org.etwin.membership.core;

import java.util.List;
import org.etwin.membership.Decision;
import org.etwin.membership.RejectReason;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The words that stand in what is announced about a request. */
@Component(service = Announced.class)
public final class Announced {
    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ProfileRepository profiles;
    private final Schools schools;

    @Activate
    public Announced(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.schools = schools;
    }

    /** What all events about a request tell; {@code reason} only when it was rejected. */
    record Event(Id request, Id account, Id school, String territory, RejectReason reason) {}

    /** To the person, with the school and what the NSO wrote. */
    List<Announcement> toPerson(Event event, String textKey, String link) {
        return List.of(new Announcement(
                event.account(), "membership.decided", textKey, List.of(school(event), note(event)), link, true));
    }

    String person(Event event) {
        return transactions.reading(
                () -> profiles.find(event.account()).map(StoredProfile::name).orElse(""));
    }

    String school(Event event) {
        SchoolCard card = schools.cards(List.of(event.school())).get(event.school());
        return card == null ? "" : card.name();
    }

    private String note(Event event) {
        List<Decision> steps = transactions.reading(() -> affiliations.history(event.request()));
        String note = steps.isEmpty() ? null : steps.get(steps.size() - 1).note();
        return note == null ? "" : note;
    }
}
