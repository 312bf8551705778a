package org.etwin.identity.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.identity.Actors;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tokens for programs end with everything that ends sessions, and with a suspension, of which rights tell. */
@Component(service = {AccessTokenEndings.class, DurableListener.class})
public final class AccessTokenEndings implements DurableListener {
    static final String REVOKED = "identity.access-token-revoked";
    private static final Actor PLATFORM = new Actor.System("identity");

    private final AccessTokenRepository tokens;
    private final Actors actors;
    private final Audit audit;
    private final Json json;

    private record Changed(Id account) {}

    @Activate
    public AccessTokenEndings(
            @Reference AccessTokenRepository tokens,
            @Reference Actors actors,
            @Reference Audit audit,
            @Reference Json json) {
        this.tokens = tokens;
        this.actors = actors;
        this.audit = audit;
        this.json = json;
    }

    @Override
    public String name() {
        return "identity.access-tokens";
    }

    @Override
    public Set<String> types() {
        return Set.of("identity.rights-changed");
    }

    @Override
    public void on(Event event) {
        Id account = json.read(event.json(), Changed.class).account();
        if (!mayHave(actors.actor(account))) {
            endAllOf(account);
        }
    }

    static boolean mayHave(Actor actor) {
        return actor instanceof Actor.Person person && !person.isSuspended();
    }

    /** In the running transaction. */
    void endAllOf(Id account) {
        List<StoredAccessToken> all = tokens.of(account);
        all.forEach(tokens::remove);
        if (!all.isEmpty()) {
            audit.record(
                    PLATFORM,
                    REVOKED,
                    null,
                    account,
                    Map.of(Audit.ACCOUNT, account.toString(), "tokens", Integer.toString(all.size())));
        }
    }
}
