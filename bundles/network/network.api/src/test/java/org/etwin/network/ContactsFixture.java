package org.etwin.network;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.platform.Standing;

/** What tests of contacts need of a provider. */
public interface ContactsFixture {
    Contacts contacts();

    Blocks blocks();

    /** Makes a validated member of a Slovene school. */
    Actor.Person etwinner(String name, boolean available);

    /** Makes a general user, who is no member. */
    default Actor.Person generalUser(String name) {
        Actor.Person member = etwinner(name, false);
        return new Actor.Person(member.id(), name, Set.of(), Standing.NONE);
    }

    /** Lets time pass. */
    void daysPass(int days);

    static List<String> names(Page<Seen<Contact>> page) {
        return page.items().stream().map(each -> each.value().person().name()).toList();
    }

    default Seen<Contact> seen(Actor.Person who, Actor.Person other) {
        return contacts().with(who, other.id()).orElseThrow();
    }

    static List<Id> people(Page<Seen<Contact>> page) {
        return page.items().stream()
                .map(each -> each.value().person().account())
                .toList();
    }

    static List<String> keys(ThrowingCallable call) {
        return refusal(call).rejections().stream().map(each -> each.key()).toList();
    }

    static Rejected refusal(ThrowingCallable call) {
        return catchThrowableOfType(Rejected.class, call);
    }
}
