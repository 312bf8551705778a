package org.etwin.membership.core;

import java.util.List;
import java.util.Locale;
import org.etwin.countries.OwnReason;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.membership.RejectReason;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.Transactions;
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
    private final Requests requests;
    private final Schools schools;
    private final Accounts accounts;

    @Activate
    public Announced(
            @Reference Transactions transactions,
            @Reference Requests requests,
            @Reference Schools schools,
            @Reference Accounts accounts) {
        this.transactions = transactions;
        this.requests = requests;
        this.schools = schools;
        this.accounts = accounts;
    }

    /** What all events about a request tell; {@code reason} and {@code own} only when it was rejected. */
    record Event(Id request, Id account, Id school, String territory, RejectReason reason, String own) {}

    /** To the person, with the school and what the NSO wrote. */
    List<Announcement> toPerson(Event event, String textKey, String link) {
        return toPerson(event, textKey, List.of(school(event), note(event)), link);
    }

    List<Announcement> toPerson(Event event, String textKey, List<String> args, String link) {
        return List.of(new Announcement(event.account(), "membership.decided", textKey, args, link, true));
    }

    String person(Event event) {
        return transactions.reading(() -> requests.profiles()
                .find(event.account())
                .map(StoredProfile::name)
                .orElse(""));
    }

    String school(Event event) {
        SchoolCard card = schools.cards(List.of(event.school())).get(event.school());
        return card == null ? "" : card.name();
    }

    /** Of the step that made the event, as far as nothing happened since. */
    String note(Event event) {
        String note = transactions.reading(() -> requests.history().of(event.request())).stream()
                .reduce((first, second) -> second)
                .map(org.etwin.membership.Decision::note)
                .orElse(null);
        return note == null ? "" : note;
    }

    /** The NSO's own reason in the language of the person. */
    String ownReason(Event event) {
        Locale language = language(event.account());
        return transactions.reading(() -> requests.history().of(event.request())).stream()
                .map(org.etwin.membership.Decision::own)
                .filter(own -> own != null && own.code().equals(event.own()))
                .reduce((first, second) -> second)
                .map((OwnReason own) -> own.text(language))
                .orElse("");
    }

    Locale language(Id account) {
        AccountCard card = accounts.cards(List.of(account)).get(account);
        return card == null || card.language() == null ? Locale.ENGLISH : card.language();
    }
}
