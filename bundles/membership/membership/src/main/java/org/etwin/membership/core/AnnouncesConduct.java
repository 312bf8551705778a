package org.etwin.membership.core;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etwin.identity.Roles;
import org.etwin.membership.ConductState;
import org.etwin.notifications.spi.Announces;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the person of a warning, a suspension and what became of it, and the desk of an appeal. */
@Component
public final class AnnouncesConduct implements Announces<AnnouncesConduct.Changed> {
    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ConductRepository conduct;
    private final ProfileRepository profiles;
    private final Announced announced;
    private final Roles roles;

    @Activate
    public AnnouncesConduct(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Announced announced,
            @Reference Roles roles) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.conduct = new ConductRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.announced = announced;
        this.roles = roles;
    }

    /** As the event has it. */
    public record Changed(Id account, Id step, ConductState from, ConductState to) {}

    private record Told(String reason, Instant until, String name, Set<String> territories) {}

    @Override
    public String type() {
        return "membership.conduct-changed";
    }

    @Override
    public Class<Changed> shape() {
        return Changed.class;
    }

    @Override
    public List<Announcement> announce(Changed event) {
        Told told = transactions.reading(() -> told(event));
        List<Announcement> all = new ArrayList<>();
        all.add(new Announcement(
                event.account(),
                "membership.conduct",
                key(event, told),
                List.of(
                        told.reason() == null ? "" : told.reason(),
                        told.until() == null ? "" : day(event.account(), told.until())),
                event.to().suspended() ? "/appeal" : "/profile",
                true));
        if (event.to() == ConductState.APPEALED) {
            Set<Id> staff = new HashSet<>();
            told.territories().forEach(code -> staff.addAll(roles.nsoStaff(code)));
            staff.forEach(each -> all.add(new Announcement(
                    each,
                    "membership.waiting",
                    "membership.announce.appeal",
                    List.of(told.name()),
                    "/desk/appeals",
                    true)));
        }
        return all;
    }

    private Told told(Changed event) {
        StoredConductStep step = conduct.step(event.step()).orElse(null);
        return new Told(
                step == null ? null : step.reason(),
                step == null ? null : step.until(),
                profiles.find(event.account()).map(StoredProfile::name).orElse(""),
                ConductPolicy.territories(affiliations.of(event.account())));
    }

    private static String key(Changed event, Told told) {
        return switch (event.to()) {
            case WARNED -> "membership.announce.conduct.warned";
            case SUSPENDED -> {
                if (event.from() == ConductState.APPEALED) {
                    yield "membership.announce.conduct.kept";
                }
                yield told.until() == null
                        ? "membership.announce.conduct.suspended"
                        : "membership.announce.conduct.suspended-until";
            }
            case APPEALED -> "membership.announce.conduct.appealed";
            case GOOD ->
                event.from() == ConductState.WARNED
                        ? "membership.announce.conduct.lifted"
                        : "membership.announce.conduct.restored";
        };
    }

    private String day(Id account, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(announced.language(account))
                .format(at.atZone(ZoneOffset.UTC));
    }
}
