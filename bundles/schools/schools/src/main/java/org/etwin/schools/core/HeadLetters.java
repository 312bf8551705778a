package org.etwin.schools.core;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etwin.countries.Territories;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tells the head of a school once that it is registered, in the first language of the territory. Letter and mark are
 * written in the transaction of the listener: never two letters, none lost.
 */
@Component
public final class HeadLetters implements DurableListener {
    private final Transactions transactions;
    private final SchoolRepository schools;
    private final Territories territories;
    private final Mails mails;
    private final Json json;

    @Activate
    public HeadLetters(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=schools)") Unit unit,
            @Reference Territories territories,
            @Reference Mails mails,
            @Reference Json json) {
        this.transactions = transactions;
        this.schools = new SchoolRepository(transactions, unit);
        this.territories = territories;
        this.mails = mails;
        this.json = json;
    }

    record Named(Id school) {}

    @Override
    public String name() {
        return "schools.head-letters";
    }

    @Override
    public Set<String> types() {
        return Set.of("schools.head-named");
    }

    @Override
    public void on(Event event) {
        Id id = json.read(event.json(), Named.class).school();
        transactions.in(() -> schools.find(id).filter(StoredSchool::hasNewHead).ifPresent(school -> {
            mails.send(letter(school));
            school.headWasTold();
        }));
    }

    private Mail letter(StoredSchool school) {
        return new Mail(
                school.details().headEmail(),
                language(school.territory()),
                "schools.head",
                List.of(
                        school.toSchool(school.details()).name(),
                        school.details().place(),
                        school.details().headName() == null
                                ? ""
                                : school.details().headName()),
                "schools/" + new Id(school.id()));
    }

    private Locale language(String territory) {
        return territories
                .find(territory)
                .filter(found -> !found.languages().isEmpty())
                .map(found -> Locale.forLanguageTag(found.languages().get(0)))
                .orElse(Locale.ENGLISH);
    }
}
