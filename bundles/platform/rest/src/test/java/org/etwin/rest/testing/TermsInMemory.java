package org.etwin.rest.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.identity.Terms;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;

/** Everybody has accepted everything but those who are named. */
public final class TermsInMemory implements Terms {
    private final Set<Id> late = new HashSet<>();

    public void askAgain(Id account) {
        late.add(account);
    }

    @Override
    public Map<Document, String> current() {
        return Map.of(Document.CODE_OF_CONDUCT, "1", Document.PRIVACY, "1");
    }

    @Override
    public Set<Document> open(Actor actor) {
        return actor.account().filter(late::contains).isPresent() ? Set.of(Document.PRIVACY) : Set.of();
    }

    @Override
    public void accept(Actor actor, Document document, String version) {
        actor.account().ifPresent(late::remove);
    }

    @Override
    public List<Accepted> accepted(Actor actor) {
        return List.of();
    }
}
