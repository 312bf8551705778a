package org.etwin.rest.server;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.identity.Actors;
import org.etwin.identity.Origin;
import org.etwin.identity.Tokens;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;

/** A teacher with the token {@code tina} and a pupil with the token {@code ana}; {@code gone} has no account any more. */
final class SignedIn implements Tokens, Actors {
    static final Actor TINA = new Actor.Person(new Id(1), "Tina", Set.of(), Standing.NONE);
    static final Actor ANA = new Actor.Pupil(new Id(2), "Ana");
    private final Map<String, Id> tokens = Map.of("tina", new Id(1), "ana", new Id(2), "gone", new Id(3));

    @Override
    public String issue(Id account, Origin origin) {
        throw new AssertionError("not expected to be asked");
    }

    @Override
    public Optional<Id> account(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    @Override
    public Optional<Id> session(String token) {
        throw new AssertionError("not expected to be asked");
    }

    @Override
    public void revoke(String token) {
        throw new AssertionError("not expected to be asked");
    }

    @Override
    public Actor actor(Id account) {
        return account.value() == 1 ? TINA : account.value() == 2 ? ANA : Actor.VISITOR;
    }

    @Override
    public void changed(Id account) {
        throw new AssertionError("not expected to be asked");
    }
}
