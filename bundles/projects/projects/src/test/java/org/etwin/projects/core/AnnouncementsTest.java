package org.etwin.projects.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.identity.Roles;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.platform.Id;
import org.etwin.projects.FounderLeft;
import org.etwin.projects.JoiningInvited;
import org.etwin.projects.PartnerAccepted;
import org.etwin.projects.PartnerInvited;
import org.etwin.projects.ProjectClosed;
import org.etwin.projects.ProjectRefused;
import org.etwin.projects.ProjectState;
import org.junit.jupiter.api.Test;

class AnnouncementsTest {
    private static final Id PROJECT = new Id(1);
    private static final Id TINA = new Id(2);
    private static final Id MATTI = new Id(3);

    @Test
    void theInvitedOneIsToldWhoAsksAndWhereToAnswer() {
        Accounts accounts = Only.of(
                Accounts.class,
                Map.of("cards", args -> Map.of(TINA, new AccountCard(TINA, "Tina", false, Locale.ENGLISH))));

        Announcement told = new TellsThePartner(new ProjectSight(null, null, null, accounts))
                .announce(new PartnerInvited(PROJECT, "Bees", TINA, MATTI))
                .get(0);

        assertThat(told.recipient()).isEqualTo(MATTI);
        assertThat(told.args()).containsExactly("Bees", "Tina");
        assertThat(told.link()).isEqualTo("/projects/answer/" + PROJECT);
        assertThat(told.mail()).isTrue();
    }

    @Test
    void whoIsAskedToJoinIsLedToTheAnswer() {
        Accounts accounts = Only.of(
                Accounts.class,
                Map.of("cards", args -> Map.of(TINA, new AccountCard(TINA, "Tina", false, Locale.ENGLISH))));

        Announcement told = new TellsWhomToJoin(new ProjectSight(null, null, null, accounts))
                .announce(new JoiningInvited(PROJECT, "Bees", TINA, MATTI, "Join us"))
                .get(0);

        assertThat(told.recipient()).isEqualTo(MATTI);
        assertThat(told.link()).isEqualTo("/projects/join/" + PROJECT);
    }

    @Test
    void theStaffOfEveryNsoThatDecidesIsToldOnce() {
        Id nina = new Id(4);
        Id noora = new Id(5);
        Map<String, Set<Id>> staff = Map.of("SI", Set.of(nina), "FI", Set.of(nina, noora));
        Roles roles = Only.of(Roles.class, Map.of("nsoStaff", args -> staff.get((String) args[0])));

        List<Announcement> told = new TellsTheNsos(roles, null)
                .announce(new PartnerAccepted(PROJECT, "Bees", TINA, MATTI, List.of("SI", "FI")));

        assertThat(told).extracting(Announcement::recipient).containsExactlyInAnyOrder(nina, noora);
    }

    @Test
    void whoStaysIsToldThatAFounderLeftAndSoIsTheStaffOfTheNsosOnce() {
        Id nina = new Id(4);
        Map<String, Set<Id>> staff = Map.of("SI", Set.of(nina), "FI", Set.of(nina));
        Roles roles = Only.of(Roles.class, Map.of("nsoStaff", args -> staff.get((String) args[0])));

        List<Announcement> told = new TellsWhoStays(roles, null)
                .announce(new FounderLeft(PROJECT, "Bees", ProjectState.OPEN, List.of(MATTI), List.of("SI", "FI")));

        assertThat(told).extracting(Announcement::recipient).containsExactly(MATTI, nina);
        assertThat(told).allSatisfy(each -> assertThat(each.args()).containsExactly("Bees"));
    }

    @Test
    void bothFoundersReadTheReasonOfARefusal() {
        List<Announcement> told = new TellsOfARefusal(null)
                .announce(new ProjectRefused(PROJECT, "Bees", List.of(TINA, MATTI), "SI", "Copied text"));

        assertThat(told).extracting(Announcement::recipient).containsExactly(TINA, MATTI);
        assertThat(told).allSatisfy(each -> assertThat(each.args()).contains("Copied text"));
    }

    @Test
    void whoClosedAProjectIsNotToldOfIt() {
        List<Announcement> told = new TellsOfTheClosing(null)
                .announce(new ProjectClosed(PROJECT, "Bees", List.of(TINA, MATTI), List.of(), TINA));

        assertThat(told).extracting(Announcement::recipient).containsExactly(MATTI);
    }
}
