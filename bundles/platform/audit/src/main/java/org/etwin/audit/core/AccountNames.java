package org.etwin.audit.core;

import java.util.Collection;
import java.util.Map;
import org.etwin.platform.Id;

/** How accounts are called now; ids of other records are left out. */
@FunctionalInterface
interface AccountNames {
    Map<Id, String> of(Collection<Id> ids);
}
