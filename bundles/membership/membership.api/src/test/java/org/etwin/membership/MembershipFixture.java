package org.etwin.membership;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.membership.spi.MembershipRule;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.extra.ExtraFields;

/** A platform with schools and people of three countries, empty at the start of each test. */
public interface MembershipFixture {
    ProfileDetails BIOLOGIST =
            new ProfileDetails("I like bees.", Set.of(Subject.BIOLOGY), Set.of("sl", "en"), 10, 14, true);

    Joining joining();

    Validating validating();

    Members members();

    Directory directory();

    Conduct conduct();

    Duplicates duplicates();

    /** Somebody with a confirmed address. */
    Actor.Person newcomer(String name);

    /** Somebody whose address is not confirmed yet. */
    Actor.Person unconfirmed(String name);

    /** Confirms the address, as identity does. */
    void confirm(Actor.Person person);

    /** The same person with the rights of now. */
    Actor.Person now(Actor.Person person);

    /** Staff of that territory's NSO. */
    Actor.Person nso(String territory);

    /** One more at the same desk. */
    Actor.Person colleague(String territory);

    /** Somebody with that role. */
    Actor.Person with(Grant grant);

    /** A school that somebody typed in. */
    Id school(String name, String territory);

    /** A plug-in's rule arrives; null territory for everywhere. */
    void arrives(MembershipRule rule, String territory);

    /** A plug-in's fields arrive. */
    void arrives(ExtraFields fields, String territory);

    void timePasses(Duration duration);

    default Id ask(Actor person, Id school) {
        return joining()
                .ask(person, new JoinRequestForm(school, SchoolRole.TEACHER, BIOLOGIST, Map.of()), Locale.ENGLISH);
    }

    /** Asks, and the NSO approves. */
    default Actor.Person etwinner(String name, Id school, String territory) {
        Actor.Person person = newcomer(name);
        approve(nso(territory), ask(person, school));
        return now(person);
    }

    default void approve(Actor actor, Id request) {
        validating().approve(actor, request, version(actor, request));
    }

    default long version(Actor actor, Id request) {
        return validating().find(actor, request).version();
    }

    default AffiliationState state(Actor actor, Id request) {
        return validating().find(actor, request).value().state();
    }

    default List<JoinRequest> waiting(String territory) {
        return validating().queue(nso(territory), territory, QueueFilter.WAITING, PageRequest.first()).items().stream()
                .map(Seen::value)
                .toList();
    }

    static Rejection.Kind refused(ThrowingCallable what) {
        return Assertions.catchThrowableOfType(Rejected.class, what).kind();
    }

    static List<String> wrongFields(ThrowingCallable what) {
        return Assertions.catchThrowableOfType(Rejected.class, what).rejections().stream()
                .map(Rejection::field)
                .toList();
    }
}
