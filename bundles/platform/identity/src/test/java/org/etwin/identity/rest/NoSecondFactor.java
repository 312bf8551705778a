package org.etwin.identity.rest;

import java.util.List;
import org.etwin.identity.SecondFactor;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;

/** Nobody has one, and no sign-in waits. */
final class NoSecondFactor implements SecondFactor {
    @Override
    public Step waiting(Id session) {
        return Step.NONE;
    }

    @Override
    public void pass(Id session, String code, String remoteAddress) {
        throw Rejected.notFound();
    }

    @Override
    public Enrolment enrol(Id session) {
        throw Rejected.notFound();
    }

    @Override
    public List<String> confirm(Id session, String code) {
        throw Rejected.notFound();
    }

    @Override
    public State mine(Actor actor) {
        return new State(false, false, null, 0);
    }

    @Override
    public Enrolment begin(Actor actor, String password, String code) {
        throw Rejected.notFound();
    }

    @Override
    public List<String> confirm(Actor actor, String code) {
        throw Rejected.notFound();
    }

    @Override
    public List<String> renewRecoveryCodes(Actor actor, String code) {
        throw Rejected.notFound();
    }

    @Override
    public void remove(Actor actor, String code) {
        throw Rejected.notFound();
    }

    @Override
    public void reset(Actor actor, Id account, String reason) {
        throw Rejected.notFound();
    }
}
