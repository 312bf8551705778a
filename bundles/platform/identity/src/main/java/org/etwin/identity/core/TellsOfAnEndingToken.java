package org.etwin.identity.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.etwin.identity.AccessTokenExpires;
import org.etwin.notifications.spi.Announces;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the owner of a token, some days before it ends. */
@Component(service = Announces.class)
public final class TellsOfAnEndingToken implements Announces<AccessTokenExpires> {
    private final Transactions transactions;
    private final AccessTokenRepository tokens;

    @Activate
    public TellsOfAnEndingToken(@Reference Transactions transactions, @Reference AccessTokenRepository tokens) {
        this.transactions = transactions;
        this.tokens = tokens;
    }

    @Override
    public String type() {
        return "identity.access-token-expires";
    }

    @Override
    public Class<AccessTokenExpires> shape() {
        return AccessTokenExpires.class;
    }

    @Override
    public List<Announcement> announce(AccessTokenExpires event) {
        Optional<StoredAccessToken> token = transactions.reading(() -> tokens.find(event.token()));
        return token
                .map(found -> new Announcement(
                        event.account(),
                        AnnouncedKinds.ACCESS_TOKEN,
                        "identity.told.access-token",
                        List.of(found.name(), day(event.expires())),
                        "/account/tokens",
                        true))
                .stream()
                .toList();
    }

    /** The day in UTC, as it was chosen. */
    private static String day(Instant expires) {
        return expires.minus(Duration.ofSeconds(1)).toString().substring(0, 10);
    }

    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return recipient instanceof Actor.Person;
    }
}
