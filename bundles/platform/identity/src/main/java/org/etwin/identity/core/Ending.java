package org.etwin.identity.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.AccountErased;
import org.etwin.identity.AccountsMerged;
import org.etwin.identity.Actors;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link AccountEndings}: the row stays, because what others share refers to it; what tells about the person goes. */
@Component
public final class Ending implements AccountEndings {
    private static final Grant ADMIN = new Grant(Role.ADMIN, null);

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final SecretRepository secrets;
    private final TermsRepository acceptances;
    private final FactorRepository factors;
    private final LinkRepository links;
    private final LiveSessions sessions;
    private final OwnPassword password;
    private final Arriving arriving;
    private final Lifecycles lifecycles;
    private final Actors actors;
    private final Audit audit;
    private final Outbox outbox;

    @Activate
    public Ending(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference SecretRepository secrets,
            @Reference TermsRepository acceptances,
            @Reference FactorRepository factors,
            @Reference LinkRepository links,
            @Reference LiveSessions sessions,
            @Reference OwnPassword password,
            @Reference Arriving arriving,
            @Reference Lifecycles lifecycles,
            @Reference Actors actors,
            @Reference Audit audit,
            @Reference Outbox outbox) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.secrets = secrets;
        this.acceptances = acceptances;
        this.factors = factors;
        this.links = links;
        this.sessions = sessions;
        this.password = password;
        this.arriving = arriving;
        this.lifecycles = lifecycles;
        this.actors = actors;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Override
    public void deleteOwn(Actor actor, String given) {
        Id account = Policy.person(actor);
        password.check(account, "password", given);
        transactions.in(() -> end(actor, account));
    }

    @Override
    public void erase(Actor actor, Id account) {
        transactions.in(() -> {
            accounts.find(account)
                    .ifPresentOrElse(found -> Policy.mustEnd(actor, found), () -> Policy.mustLookAfterAccounts(actor));
            end(actor, account);
        });
    }

    @Override
    public void merge(Actor actor, Id gone, Id kept) {
        transactions.in(() -> {
            StoredAccount ending = alive(gone);
            StoredAccount staying = alive(kept);
            if (gone.equals(kept)
                    || ending.isPupil()
                    || staying.isPupil()
                    || !staying.isConfirmed()
                    || !accounts.grants(gone).isEmpty()) {
                throw new Rejected(Rejection.conflict("identity.rejected.merge"));
            }
            lifecycles.tell(each -> each.merged(gone, kept));
            accounts.mergedInto(gone).forEach(earlier -> earlier.mergeInto(kept));
            ending.mergeInto(kept);
            secrets.removeAllOf(gone);
            factors.removeAllOf(gone);
            links.moved(gone, kept);
            acceptances.removeOf(gone);
            sessions.endAllOf(gone);
            arriving.tellWhereToGo(ending);
            audit.record(actor, "identity.merged", null, kept, Map.of("gone", gone.toString()));
            outbox.publish(new AccountsMerged(gone, kept));
            actors.changed(gone);
            actors.changed(kept);
        });
    }

    @Override
    public Page<Id> quietSince(Actor actor, Instant before, PageRequest request) {
        if (!(actor instanceof Actor.System)) {
            throw Rejected.forbidden();
        }
        long after = request.after() == null ? 0 : Id.parse(request.after()).value();
        List<Id> found = transactions.reading(() -> accounts.quietSince(before, after, request.size() + 1));
        boolean more = found.size() > request.size();
        List<Id> shown = found.subList(0, Math.min(request.size(), found.size()));
        return new Page<>(shown, more ? shown.get(shown.size() - 1).toString() : null, new Count(shown.size(), more));
    }

    /** The others are told first, while the account still says whose it is. */
    private void end(Actor actor, Id account) {
        StoredAccount ending = alive(account);
        if (accounts.grant(account, ADMIN).isPresent()
                && accounts.lockedAdmins().size() < 2) {
            throw new Rejected(Rejection.conflict("identity.rejected.last-admin"));
        }
        lifecycles.tell(each -> each.erased(account));
        accounts.mergedInto(account).forEach(StoredAccount::erase);
        accounts.removeGrantsOf(account);
        secrets.removeAllOf(account);
        factors.removeAllOf(account);
        links.removeAllOf(account);
        acceptances.removeOf(account);
        sessions.endAllOf(account);
        ending.erase();
        audit.record(actor, "identity.erased", null, account, Map.of());
        outbox.publish(new AccountErased(account));
        actors.changed(account);
    }

    private StoredAccount alive(Id account) {
        return accounts.find(account).filter(StoredAccount::isAlive).orElseThrow(Rejected::notFound);
    }
}
