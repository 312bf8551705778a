package org.etwin.spaces.core.presence;

import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An account that ends is nowhere any more. */
@Component
public final class StaysOfMine implements AccountLifecycle {
    private final StayRows rows;

    @Activate
    public StaysOfMine(@Reference StayRows rows) {
        this.rows = rows;
    }

    @Override
    public void removed(Id account) {
        rows.forget(account);
    }

    @Override
    public void erased(Id account) {
        rows.forget(account);
    }

    @Override
    public void merged(Id gone, Id kept) {
        rows.forget(gone);
    }
}
