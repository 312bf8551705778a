package org.etwin.identity.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.identity.Account;
import org.etwin.identity.Actors;
import org.etwin.identity.Roles;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Roles} in the database. */
@Component
public final class GrantedRoles implements Roles {
    private static final int MOST_STAFF = 200;

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final Actors actors;
    private final Audit audit;
    private final Territories territories;
    private final Ids ids;

    @Activate
    public GrantedRoles(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference Actors actors,
            @Reference Audit audit,
            @Reference Territories territories,
            @Reference Ids ids) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.actors = actors;
        this.audit = audit;
        this.territories = territories;
        this.ids = ids;
    }

    @Override
    public void mustLookAfter(Actor actor) {
        Policy.mustLookAfterAccounts(actor);
    }

    @Override
    public void grant(Actor actor, Id account, Grant grant) {
        Policy.mustLookAfterAccounts(actor);
        if (grant.territory() != null && territories.find(grant.territory()).isEmpty()) {
            throw new Rejected(Rejection.invalid("territory", "identity.rejected.territory", grant.territory()));
        }
        transactions.in(() -> {
            StoredAccount holder = accounts.find(account).orElseThrow(Rejected::notFound);
            if (holder.isPupil() || !holder.isConfirmed()) {
                throw new Rejected(Rejection.conflict("identity.rejected.role-needs-confirmed"));
            }
            if (accounts.grant(account, grant).isPresent()) {
                return;
            }
            accounts.add(new StoredGrant(ids.next(), account, grant));
            changed(actor, "identity.role-granted", account, grant);
        });
    }

    @Override
    public void revoke(Actor actor, Id account, Grant grant) {
        Policy.mustLookAfterAccounts(actor);
        transactions.in(() -> {
            StoredGrant held = accounts.grant(account, grant).orElseThrow(Rejected::notFound);
            if (grant.role() == Role.ADMIN && accounts.lockedAdmins().size() < 2) {
                throw new Rejected(Rejection.conflict("identity.rejected.last-admin"));
            }
            accounts.remove(held);
            changed(actor, "identity.role-revoked", account, grant);
        });
    }

    @Override
    public Page<Account> holders(Actor actor, PageRequest page) {
        Policy.mustLookAfterAccounts(actor);
        long after = page.after() == null ? 0 : Id.parse(page.after()).value();
        return transactions.reading(() -> {
            List<StoredAccount> found = accounts.holdersAfter(after, page.size() + 1);
            List<StoredAccount> shown = found.subList(0, Math.min(page.size(), found.size()));
            Map<Id, Set<Grant>> grants =
                    accounts.grants(shown.stream().map(StoredAccount::id).toList());
            String next = found.size() > shown.size()
                    ? shown.get(shown.size() - 1).id().toString()
                    : null;
            List<Account> holders = shown.stream()
                    .map(holder -> holder.toAccount(grants.getOrDefault(holder.id(), Set.of())))
                    .toList();
            return new Page<>(holders, next, Count.of(accounts.holders()));
        });
    }

    @Override
    public Set<Id> nsoStaff(String territory) {
        return transactions.reading(() -> Set.copyOf(accounts.holding(Role.NSO, territory, MOST_STAFF)));
    }

    private void changed(Actor actor, String what, Id account, Grant grant) {
        Map<String, String> details =
                new TreeMap<>(Map.of("role", grant.role().name(), Audit.ACCOUNT, account.toString()));
        if (grant.territory() != null) {
            details.put("territory", grant.territory());
        }
        audit.record(actor, what, grant.territory(), account, details);
        actors.changed(account);
    }
}
