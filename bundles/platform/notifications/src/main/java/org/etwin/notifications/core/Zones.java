package org.etwin.notifications.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Properties;
import org.etwin.countries.Territories;
import org.etwin.identity.Actors;
import org.etwin.notifications.Frequency;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where people are, as far as the hour of their mails is concerned. */
@Component(service = Zones.class, configurationPid = "org.etwin.notifications")
public final class Zones {
    private final Territories territories;
    private final Actors actors;
    private final Properties ofCountries = new Properties();
    private final Properties ofTerritories = new Properties();
    private final ZoneId usual;
    private final int hour;
    private final DayOfWeek weekday;

    @Activate
    public Zones(@Reference Territories territories, @Reference Actors actors, Settings settings) {
        this(
                territories,
                actors,
                settings.zone_usual(),
                settings.zone_territories(),
                settings.digest_hour(),
                settings.digest_weekday());
    }

    Zones(Territories territories, Actors actors, String usual, String own, int hour, int weekday) {
        this.territories = territories;
        this.actors = actors;
        this.usual = zone(usual).orElse(ZoneId.of("UTC"));
        this.hour = Math.floorMod(hour, 24);
        this.weekday = DayOfWeek.of(Math.floorMod(weekday - 1, 7) + 1);
        try (InputStream known = Zones.class.getResourceAsStream("zones.properties")) {
            ofCountries.load(new InputStreamReader(known, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String pair : own.split("[,;\\s]+")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                ofTerritories.setProperty(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    static Optional<ZoneId> zone(String id) {
        try {
            return id == null || id.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(id.strip()));
        } catch (DateTimeException noSuchZone) {
            return Optional.empty();
        }
    }

    /** Of the person's territory, as long as nothing else was chosen. */
    ZoneId usual(Id account) {
        return territory(actors.actor(account))
                .flatMap(territories::find)
                .flatMap(territory ->
                        zone(ofTerritories.getProperty(territory.code(), ofCountries.getProperty(territory.country()))))
                .orElse(usual);
    }

    ZoneId of(Id account, StoredPerson person) {
        return zone(person == null ? null : person.zone()).orElseGet(() -> usual(account));
    }

    /** Of the schools where the person is validated, else where she or he works for the NSO. */
    static Optional<String> territory(Actor actor) {
        if (!(actor instanceof Actor.Person person)) {
            return Optional.empty();
        }
        return person.standing().territories().stream().sorted().findFirst().or(() -> person.grants().stream()
                .map(Grant::territory)
                .filter(java.util.Objects::nonNull)
                .sorted()
                .findFirst());
    }

    /** The next moment after {@code now} at which such a mail goes out. */
    Instant next(Frequency cadence, ZoneId zone, Instant now) {
        LocalDate day = now.atZone(zone).toLocalDate();
        if (cadence == Frequency.WEEKLY) {
            day = day.with(TemporalAdjusters.nextOrSame(weekday));
        }
        int step = cadence == Frequency.WEEKLY ? 7 : 1;
        Instant next = day.atTime(hour, 0).atZone(zone).toInstant();
        return next.isAfter(now)
                ? next
                : day.plusDays(step).atTime(hour, 0).atZone(zone).toInstant();
    }
}
