package org.etwin.identity.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.etwin.identity.Account;
import org.etwin.identity.Roles;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;

/** Remembers what was given and taken. */
record RememberedRoles(List<Grant> granted, List<Grant> revoked) implements Roles {
    RememberedRoles() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void mustLookAfter(Actor actor) {
        if (actor instanceof Actor.Visitor) {
            throw Rejected.unauthenticated();
        }
    }

    @Override
    public void grant(Actor actor, Id account, Grant grant) {
        granted.add(grant);
    }

    @Override
    public void revoke(Actor actor, Id account, Grant grant) {
        revoked.add(grant);
    }

    @Override
    public Page<Account> holders(Actor actor, PageRequest page) {
        return Page.empty();
    }

    @Override
    public Set<Id> nsoStaff(String territory) {
        return Set.of();
    }
}
