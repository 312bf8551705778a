package org.etwin.spaces.core;

import java.time.Clock;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.MemberChanged;
import org.etwin.spaces.MemberJoined;
import org.etwin.spaces.MemberLeft;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes who is in a space and tells it; called inside a transaction by who has checked that it may be. */
@Component(service = Membership.class)
public final class Membership {
    private final SpaceRows rows;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public Membership(@Reference SpaceRows rows, @Reference Outbox outbox, @Reference Ids ids, @Reference Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    public void join(Id space, Id person, String role, Actor by) {
        rows.add(new MemberEntity(ids.next(), space, person, role, clock.instant()));
        outbox.publish(new MemberJoined(space, person, role, by.account().orElse(null)));
    }

    public void change(Id space, MemberEntity member, String role, Actor by) {
        member.take(role);
        outbox.publish(
                new MemberChanged(space, member.account(), role, by.account().orElse(null)));
    }

    public void end(Id space, MemberEntity member, Actor by) {
        rows.remove(member);
        outbox.publish(new MemberLeft(space, member.account(), by.account().orElse(null)));
    }
}
