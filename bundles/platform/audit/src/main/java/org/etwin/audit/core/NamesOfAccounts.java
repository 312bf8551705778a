package org.etwin.audit.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.etwin.identity.Accounts;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks identity. */
@Component(service = AccountNames.class)
public final class NamesOfAccounts implements AccountNames {
    private final Accounts accounts;

    @Activate
    public NamesOfAccounts(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Map<Id, String> of(Collection<Id> ids) {
        Map<Id, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            accounts.cards(ids).forEach((id, card) -> names.put(id, card.name()));
        }
        return names;
    }
}
