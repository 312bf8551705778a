package org.etwin.identity.core;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who gets an archive of the own data, and how often. */
@Component(service = ArchiveLimit.class)
public final class ArchiveLimit {
    private final Limits limits;

    @Activate
    public ArchiveLimit(@Reference Limits limits) {
        this.limits = limits;
    }

    /** The account of the person who may have one now. */
    public Id take(Actor actor) {
        Id account = Policy.person(actor);
        limits.archive(account);
        return account;
    }
}
