package org.etwin.identity.core;

import java.time.Instant;
import java.util.List;
import org.etwin.identity.Registration;
import org.etwin.identity.Terms.Document;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who accepted what in the database; every method needs a running transaction. */
@Component(service = TermsRepository.class)
public final class TermsRepository {
    private final Unit unit;

    @Activate
    public TermsRepository(@Reference(target = "(osgi.unit.name=identity)") Unit unit) {
        this.unit = unit;
    }

    void add(Id account, Document document, String version, Instant now) {
        unit.em().persist(new StoredAcceptance(account, document, version, now));
    }

    void add(Id account, Registration registration, Instant now) {
        add(account, Document.CODE_OF_CONDUCT, registration.codeOfConduct().strip(), now);
        add(account, Document.PRIVACY, registration.privacyTerms().strip(), now);
    }

    List<StoredAcceptance> of(Id account) {
        return unit.em()
                .createQuery(
                        "select a from StoredAcceptance a where a.account = :account order by a.accepted desc",
                        StoredAcceptance.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    void removeOf(Id account) {
        unit.em()
                .createQuery("delete from StoredAcceptance a where a.account = :account")
                .setParameter("account", account.value())
                .executeUpdate();
    }
}
