package org.etwin.notifications.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.notifications.core.Installation.KINDS;
import static org.etwin.notifications.core.Installation.MATTI;
import static org.etwin.notifications.core.Installation.PUPIL;
import static org.etwin.notifications.core.Installation.SPELA_OF_THE_NSO;
import static org.etwin.notifications.core.Installation.TINA;

import java.time.Instant;
import java.util.List;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.NotificationSettings;
import org.etwin.notifications.NotificationSettings.Chosen;
import org.etwin.notifications.NotificationSettings.KindChoice;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The preference centre. */
@ParameterizedClass
@EnumSource(Database.class)
class ChoosingTest {
    private static final String MAIL = NotificationSettings.MAIL;
    private static final String PAGE = NotificationSettings.PAGE;

    private final Installation the;

    ChoosingTest(Database database) {
        the = new Installation(database);
    }

    @Test
    void allKindsThatConcernThePersonAreListedBeforeAnythingHappened() {
        assertThat(the.settings.mine(TINA).kinds())
                .extracting(KindChoice::kind)
                .containsExactly("safety", "cake", "tea");
        assertThat(the.settings.mine(SPELA_OF_THE_NSO).kinds())
                .extracting(KindChoice::kind)
                .containsExactly("safety", "cake", "tea", "desk");
        assertThat(mail("cake")).isEqualTo(Frequency.DAILY);
        assertThat(mail("tea")).isEqualTo(Frequency.AT_ONCE);
    }

    @Test
    void whatStaffIsToldIsQuietByDefault() {
        the.happens("desk", "Ana asks", SPELA_OF_THE_NSO);

        assertThat(the.queue.waiting).isEmpty();
        assertThat(the.listOf(SPELA_OF_THE_NSO)).hasSize(1);
    }

    @Test
    void whatWasChosenHolds() {
        the.settings.choose(TINA, "tea", MAIL, Frequency.OFF);
        the.settings.choose(TINA, "cake", MAIL, Frequency.WEEKLY);
        the.settings.choose(TINA, "cake", MAIL, Frequency.AT_ONCE);
        the.settings.choose(TINA, "cake", PAGE, Frequency.OFF);

        the.happens("tea", "green", TINA, MATTI);
        the.happens("cake", "plum", TINA);

        assertThat(the.written())
                .extracting(letter -> letter.to() + " " + letter.subject())
                .containsExactly("12@school.si fi:tea.told.subject[green]", "11@school.si sl:cake.told.subject[plum]");
        assertThat(the.listOf(TINA)).extracting(each -> each.kind()).containsExactly("tea");
        assertThat(the.notifications.unread(TINA).value()).isEqualTo(1);
    }

    @Test
    void whatIsUsuallyNotMailedIsMailedToWhoChoseSo() {
        the.happens("tea", "small talk", TINA);
        assertThat(the.queue.waiting).isEmpty();

        the.settings.choose(TINA, "tea", MAIL, Frequency.AT_ONCE);
        the.happens("tea", "small talk", TINA);

        assertThat(the.written()).hasSize(1);
    }

    @Test
    void securityIsToldAtOnceWhateverIsChosenOrPaused() {
        assertThatThrownBy(() -> the.settings.choose(TINA, "safety", MAIL, Frequency.OFF))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.kind()).isEqualTo(Rejection.Kind.CONFLICT));
        the.settings.set(TINA, null, true);

        the.happens("safety", "new sign-in", TINA);
        the.happens("tea", "green", TINA);

        assertThat(the.written()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).contains("safety.told.subject");
            assertThat(letter.leaving()).isNull();
        });
        assertThat(the.listOf(TINA)).hasSize(2);
    }

    @Test
    void kindsGoWithTheirBundleAndChoicesStay() {
        the.settings.choose(TINA, "tea", MAIL, Frequency.WEEKLY);

        the.kinds.unbindKinds(KINDS);
        assertThat(the.settings.mine(TINA).kinds()).isEmpty();
        assertThatThrownBy(() -> the.settings.choose(TINA, "tea", MAIL, Frequency.OFF))
                .isInstanceOf(Rejected.class);
        the.kinds.bindKinds(KINDS);

        assertThat(mail("tea")).isEqualTo(Frequency.WEEKLY);
    }

    @Test
    void aBundleWhoseKindsThrowLeavesTheOthersListed() {
        the.kinds.bindKinds(() -> {
            throw new IllegalStateException("no kinds today");
        });

        assertThat(the.settings.mine(TINA).kinds()).hasSize(3);
        assertThat(the.faults.recorded).isNotEmpty();
    }

    @Test
    void wrongChoicesAreRefusedByField() {
        assertRefused("kind", () -> the.settings.choose(TINA, "coffee\u0000", MAIL, Frequency.OFF));
        assertRefused("kind", () -> the.settings.choose(TINA, "desk", MAIL, Frequency.OFF));
        assertRefused("channel", () -> the.settings.choose(TINA, "tea", "pigeon", Frequency.OFF));
        assertRefused("frequency", () -> the.settings.choose(TINA, "tea", PAGE, Frequency.DAILY));
        assertRefused("frequency", () -> the.settings.choose(TINA, "tea", MAIL, null));
        assertRefused("zone", () -> the.settings.set(TINA, "Europe/Atlantis", false));
        assertRefused("zone", () -> the.settings.set(TINA, "+25:00", false));
        assertRefused(null, () -> the.settings.mine(PUPIL));
        assertRefused(null, () -> the.settings.mine(Actor.VISITOR));
    }

    @Test
    void thePageSaysWhichZoneHoldsAndThatMailsComeBack() {
        Instant since = Instant.parse("2026-02-01T00:00:00Z");
        the.queue.closed.put("11@school.si", since);

        Chosen before = the.settings.mine(TINA);
        the.settings.set(TINA, "Atlantic/Azores", true);
        Chosen after = the.settings.mine(TINA);

        assertThat(before.zone()).isNull();
        assertThat(before.usualZone()).isEqualTo("Europe/Ljubljana");
        assertThat(before.comesBackSince()).isEqualTo(since);
        assertThat(before.address()).isEqualTo("11@school.si");
        assertThat(after.zone()).isEqualTo("Atlantic/Azores");
        assertThat(after.paused()).isTrue();
        assertThat(before.channels()).isEqualTo(List.of(PAGE, MAIL));
    }

    private Frequency mail(String kind) {
        return the.settings.mine(TINA).kinds().stream()
                .filter(each -> each.kind().equals(kind))
                .flatMap(each -> each.channels().stream())
                .filter(channel -> channel.channel().equals(MAIL))
                .findFirst()
                .orElseThrow()
                .frequency();
    }

    private static void assertRefused(String field, Runnable choice) {
        assertThatThrownBy(choice::run).isInstanceOfSatisfying(Rejected.class, rejected -> {
            if (field != null) {
                assertThat(rejected.rejections().get(0).field()).isEqualTo(field);
            }
        });
    }
}
