package org.etwin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.network.ContactsFixture.keys;
import static org.etwin.network.ContactsFixture.refusal;

import java.util.List;
import java.util.Map;
import org.etwin.network.Contacts.Asked;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.junit.jupiter.api.Test;

/** What every {@link Blocks} keeps, and what {@link Contacts} make of it. */
public interface BlocksContract extends ContactsFixture {
    @Test
    default void whoIsBlockedAsksAndReachesNobodyAndCannotTell() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person rude = etwinner("Rude", true);
        Actor.Person silent = etwinner("Silent", true);
        blocks().block(tina, rude.id());
        assertThat(contacts().with(rude, tina.id())).isEmpty();
        assertThat(contacts().ties(rude, List.of(tina.id(), silent.id())))
                .isEqualTo(Map.of(tina.id(), Tie.MAY_ASK, silent.id(), Tie.MAY_ASK));

        contacts().ask(rude, tina.id(), "Hello");
        contacts().ask(rude, silent.id(), "Hello");

        assertThat(seen(rude, tina))
                .usingRecursiveComparison()
                .ignoringFields("value.id", "value.person", "value.since")
                .isEqualTo(seen(rude, silent));
        assertThat(contacts().ties(rude, List.of(tina.id(), silent.id())))
                .isEqualTo(Map.of(tina.id(), Tie.ASKED_BY_ME, silent.id(), Tie.ASKED_BY_ME));
        assertThat(contacts().mayAsk(rude, tina.id())).isFalse();
        assertThat(contacts().waiting(tina).value()).isZero();
        assertThat(contacts().asked(tina, Asked.BY_OTHERS, PageRequest.first()).items())
                .isEmpty();
        assertThat(contacts().ties(tina, List.of(rude.id()))).isEqualTo(Map.of(rude.id(), Tie.BLOCKED));
    }

    @Test
    default void aBlockDeclinesWhatWasAskedAndTheAskerSeesARequestThatWaits() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person rude = etwinner("Rude", true);
        Id contact = contacts().ask(rude, tina.id(), "Hello");
        Seen<Contact> before = seen(rude, tina);

        blocks().block(tina, rude.id());

        assertThat(seen(rude, tina)).isEqualTo(before);
        assertThat(contacts().waiting(tina).value()).isZero();
        assertThat(keys(() -> contacts().accept(tina, contact))).containsExactly("network.rejected.not-now");
    }

    @Test
    default void aBlockEndsAContactAndTakesBackWhatTheBlockerAsked() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person rude = etwinner("Rude", true);
        Actor.Person other = etwinner("Other", true);
        contacts().accept(rude, contacts().ask(tina, rude.id(), ""));
        contacts().ask(tina, other.id(), "");

        blocks().block(tina, rude.id());
        blocks().block(tina, other.id());
        blocks().block(tina, other.id());

        assertThat(contacts().areContacts(tina.id(), rude.id())).isFalse();
        assertThat(contacts().mine(rude, PageRequest.first()).items()).isEmpty();
        assertThat(contacts().waiting(other).value()).isZero();
        assertThat(blocks().mine(tina, PageRequest.first()).items())
                .extracting(blocked -> blocked.person().account())
                .containsExactly(other.id(), rude.id());
        assertThat(blocks().mine(rude, PageRequest.first()).items()).isEmpty();
        assertThat(blocks().betweenThem(rude.id(), tina.id())).isTrue();
        assertThat(contacts().known(tina)).containsExactlyInAnyOrder(rude.id(), other.id());
    }

    @Test
    default void whoBlocksAsksOnlyAfterTakingTheBlockAway() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person rude = etwinner("Rude", true);
        contacts().ask(rude, tina.id(), "Hello");
        blocks().block(tina, rude.id());

        assertThat(keys(() -> contacts().ask(tina, rude.id(), ""))).containsExactly("network.rejected.blocked-by-me");
        assertThat(contacts().mayAsk(tina, rude.id())).isFalse();
        blocks().unblock(tina, rude.id());
        contacts().ask(tina, rude.id(), "");

        assertThat(contacts().areContacts(tina.id(), rude.id())).isTrue();
    }

    @Test
    default void whatWasAskedUnderABlockNeverArrivesAndWhatIsAskedLaterDoes() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person rude = etwinner("Rude", true);
        blocks().block(tina, rude.id());
        Id contact = contacts().ask(rude, tina.id(), "Hello");

        blocks().unblock(tina, rude.id());
        blocks().unblock(tina, rude.id());

        assertThat(contacts().waiting(tina).value()).isZero();
        contacts().end(rude, contact);
        daysPass(1);
        contacts().ask(rude, tina.id(), "Sorry");
        assertThat(contacts().waiting(tina).value()).isEqualTo(1);
    }

    @Test
    default void nobodyBlocksWhomTheyDoNotSee() {
        Actor.Person tina = etwinner("Tina", true);

        assertThat(refusal(() -> blocks().block(tina, new Id(4711))).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(keys(() -> blocks().block(tina, tina.id()))).containsExactly("network.rejected.block-oneself");
        assertThat(refusal(() -> blocks().block(Actor.VISITOR, tina.id())).kind())
                .isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(refusal(() -> blocks().block(generalUser("Greta"), tina.id()))
                        .kind())
                .isEqualTo(Kind.NOT_FOUND);
    }
}
