package org.etwin.persistence.service;

import org.etwin.persistence.core.ThreadLooks;
import org.etwin.platform.Looks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** There before the database is, and when it is away. */
@Component(service = {Looks.class, LooksOfThreads.class})
public final class LooksOfThreads extends ThreadLooks {
    @Activate
    public LooksOfThreads() {}
}
