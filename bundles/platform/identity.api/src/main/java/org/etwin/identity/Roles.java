package org.etwin.identity;

import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** Roles with the territory in which they hold. Every change is in the audit. */
@ProviderType
public interface Roles {
    /** @throws org.etwin.platform.Rejected unauthenticated or forbidden for all but admins and operators */
    void mustLookAfter(Actor actor);

    /** By admins and operators only; nobody takes the last admin away. */
    void grant(Actor actor, Id account, Grant grant);

    void revoke(Actor actor, Id account, Grant grant);

    /** Who holds a role, for admins and operators. */
    Page<Account> holders(Actor actor, PageRequest page);

    /** The staff of a territory's NSO, at most 200: whom to tell that something waits. */
    Set<Id> nsoStaff(String territory);
}
