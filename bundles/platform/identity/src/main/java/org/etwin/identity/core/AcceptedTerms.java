package org.etwin.identity.core;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.identity.Terms;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Terms} in the database; the versions that hold are settings. */
@Component(configurationPid = "org.etwin.identity")
public final class AcceptedTerms implements Terms {
    private static final int MOST = 50_000;

    private final Transactions transactions;
    private final TermsRepository acceptances;
    private final Clock clock;
    private final Map<Document, String> current;
    /** Who has accepted everything that holds; asked at each request, and never taken back. */
    private final Set<Id> done = ConcurrentHashMap.newKeySet();

    @Activate
    public AcceptedTerms(
            @Reference Transactions transactions,
            @Reference TermsRepository acceptances,
            @Reference Clock clock,
            Settings settings) {
        this(
                transactions,
                acceptances,
                clock,
                Map.of(
                        Document.CODE_OF_CONDUCT,
                        settings.code_of_conduct_version().strip(),
                        Document.PRIVACY,
                        settings.privacy_terms_version().strip()));
    }

    AcceptedTerms(Transactions transactions, TermsRepository acceptances, Clock clock, Map<Document, String> current) {
        this.transactions = transactions;
        this.acceptances = acceptances;
        this.clock = clock;
        this.current = Map.copyOf(current);
    }

    @Override
    public Map<Document, String> current() {
        return current;
    }

    @Override
    public Set<Document> open(Actor actor) {
        if (!(actor instanceof Actor.Person person) || done.contains(person.id())) {
            return Set.of();
        }
        Set<Document> open = EnumSet.allOf(Document.class);
        accepted(actor).stream()
                .filter(each -> each.version().equals(current.get(each.document())))
                .forEach(each -> open.remove(each.document()));
        if (open.isEmpty()) {
            if (done.size() >= MOST) {
                done.clear();
            }
            done.add(person.id());
        }
        return open;
    }

    @Override
    public void accept(Actor actor, Document document, String version) {
        Id account = Policy.person(actor);
        if (document == null || !current.get(document).equals(version)) {
            throw new Rejected(Rejection.conflict("identity.rejected.terms-version"));
        }
        if (!open(actor).contains(document)) {
            return;
        }
        try {
            transactions.in(() -> acceptances.add(account, document, version, clock.instant()));
        } catch (RuntimeException e) {
            // Accepted twice in the same moment is accepted.
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
        }
    }

    @Override
    public List<Accepted> accepted(Actor actor) {
        Id account = Policy.person(actor);
        return transactions.reading(() -> acceptances.of(account).stream()
                .map(StoredAcceptance::toAccepted)
                .toList());
    }
}
