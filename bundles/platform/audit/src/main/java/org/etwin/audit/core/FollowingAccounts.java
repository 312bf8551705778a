package org.etwin.audit.core;

import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was decided stays when a person goes; the name does not. */
@Component
public final class FollowingAccounts implements AccountLifecycle {
    private final EntryRepository entries;

    @Activate
    public FollowingAccounts(@Reference EntryRepository entries) {
        this.entries = entries;
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        entries.accountsOf(account).forEach(entries::forgetName);
    }

    @Override
    public void merged(Id gone, Id kept) {
        entries.merge(gone, kept);
    }
}
