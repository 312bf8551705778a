package org.etwin.rest.server;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.identity.AccessTokens.Access;
import org.etwin.identity.Programs;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Standing;

/** Tokens of Tina's programs: {@code etw_read}, {@code etw_write}, {@code etw_trees}, {@code etw_parks}. */
final class ProgramsInMemory implements Programs {
    private static final Actor.Person TINA = new Actor.Person(new Id(1), "Tina", Set.of(), Standing.NONE);

    private final Map<String, Use> uses = Map.of(
            "etw_read", new Use(TINA, Access.READ, Set.of()),
            "etw_write", new Use(TINA, Access.WRITE, Set.of()),
            "etw_trees", new Use(TINA, Access.WRITE, Set.of("trees")),
            "etw_parks", new Use(TINA, Access.WRITE, Set.of("parks")));

    @Override
    public Optional<Use> use(String secret) {
        return Optional.ofNullable(uses.get(secret));
    }
}
