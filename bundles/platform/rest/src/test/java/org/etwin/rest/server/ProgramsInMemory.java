package org.etwin.rest.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.identity.AccessTokens;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;

/** Tokens of programs: {@code etw_read}, {@code etw_write}, {@code etw_trees}, {@code etw_parks}; {@code etw_ana} is a pupil's. */
final class ProgramsInMemory implements AccessTokens {
    private final Map<String, Use> uses = Map.of(
            "etw_read", new Use(new Id(1), Access.READ, Set.of()),
            "etw_write", new Use(new Id(1), Access.WRITE, Set.of()),
            "etw_trees", new Use(new Id(1), Access.WRITE, Set.of("trees")),
            "etw_parks", new Use(new Id(1), Access.WRITE, Set.of("parks")),
            "etw_ana", new Use(new Id(2), Access.WRITE, Set.of()));

    @Override
    public Optional<Use> use(String secret) {
        return Optional.ofNullable(uses.get(secret));
    }

    @Override
    public Made make(Actor actor, Wanted wanted, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AccessToken> mine(Actor actor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void revoke(Actor actor, Id token) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Duration longest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> capabilities() {
        throw new UnsupportedOperationException();
    }
}
