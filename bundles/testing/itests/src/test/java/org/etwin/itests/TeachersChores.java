package org.etwin.itests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has to be done around the work in a TwinSpace: passwords, guests, and what one wants to be told. */
final class TeachersChores {
    private static final String NEWS = ".updates-news";

    private final HourInATwinspace hour;
    private final TwinspaceScenes scenes;
    private final Browsers browsers;
    private final Server server;
    private Member guest;
    private String guestName;

    TeachersChores(HourInATwinspace hour, TwinspaceScenes scenes, Browsers browsers, Server server) {
        this.hour = hour;
        this.scenes = scenes;
        this.browsers = browsers;
        this.server = server;
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> chores = new LinkedHashMap<>();
        chores.put("members", this::onePupilMore);
        chores.put("new-password", this::newPassword);
        chores.put("guest", this::guest);
        chores.put("what-one-is-told", this::whatOneIsTold);
        return chores;
    }

    /** A pupil forgot the password: the old session ends, and with the new one the pupil is back in the space. */
    private void newPassword() {
        Member founder = scenes.founder();
        Member pupil = scenes.pupils().get(2);
        String userName = scenes.userNames().get(2);
        members(founder);
        founder.page()
                .locator("vaadin-text-field[placeholder=Name] input")
                .first()
                .fill("Lumi");
        founder.page()
                .waitForFunction("() => [...[...document.querySelectorAll('.space-members')].pop()"
                        + ".querySelectorAll('.etwin-person-row')].every(row => row.textContent.includes('Lumi'))");
        Locator row = founder.page()
                .locator(".etwin-person-row", new LocatorOptions().setHasText(userName))
                .first();
        row.waitFor();
        Member.press(row, "Give a new password");
        founder.confirm();
        Locator slip = founder.page().locator(".space-slips");
        slip.waitFor();
        Matcher words = Pattern.compile("(?s)Password\\s+(\\S+)").matcher(slip.innerText());
        if (!words.find()) {
            throw new IllegalStateException("the slip has no password");
        }
        long begin = System.currentTimeMillis();
        pupil.page().context().clearCookies();
        pupil.person().signInAsPupil(userName, words.group(1));
        hour.took("signed in with a new password", System.currentTimeMillis() - begin);
        Member.press(slip, "I have the slips");
        hour.pause();
    }

    /** Somebody of another school is invited, comes, and after having been away sees what is new. */
    private void guest() {
        Member founder = scenes.founder();
        if (guest == null) {
            guest = hour.joins(
                    Member.of("guest", browsers.person().signIn(Demo.NEW).speak("en")));
            afresh(server.rest().signedIn(Demo.NEW), founder);
        } else {
            guest.go(scenes.space());
            guest.page().locator(NEWS).waitFor();
            hour.pictures("new-since");
            hour.pause();
            remove(founder);
        }
        guest.go("/spaces/invitations");
        members(founder);
        founder.person()
                .unfold("Invite an adult")
                .fill("E-mail address", Demo.NEW)
                .pick("Expert");
        hour.seen(
                "invitation arrived",
                founder,
                List.of(guest),
                hour.mark("invitation"),
                "[...document.querySelectorAll('main vaadin-button')].some(each => each.textContent.includes('Accept'))",
                () -> founder.person().press("Send the invitation"));
        String more = founder.people() + 1 + " people";
        hour.seen("guest accepted", guest, List.of(founder), more, () -> guest.person()
                .press("Accept"));
        guest.page().waitForURL(Pattern.compile(".*/spaces/[^/]+$"));
        hour.pause();
        guest.go("/home");
    }

    /** Whatever a run before left on the same server. */
    private void afresh(Rest rest, Member founder) {
        guestName = rest.get("/api/v1/me").at("name");
        String invitations = "/api/v1/spaces/invitations";
        rest.get(invitations)
                .json()
                .at("/items")
                .forEach(each -> rest.post(invitations + "/" + each.at("/id").asText() + "/refusal", Map.of()));
        if (rest.get("/api/v1" + scenes.space()).status() == 200) {
            remove(founder);
        }
    }

    private void remove(Member founder) {
        members(founder);
        String less = founder.people() - 1 + " people";
        Locator row = founder.page()
                .locator(".etwin-person-row", new LocatorOptions().setHasText(guestName))
                .first();
        Member.press(row, "Remove from the space");
        founder.watch(less, null);
        founder.confirm();
        if (founder.sawAt(less).isEmpty()) {
            throw new IllegalStateException("the guest is still among the members");
        }
        hour.pause();
    }

    /** On the page of the space, and in the preference centre. */
    private void whatOneIsTold() {
        Member teacher = scenes.teacher();
        teacher.go("/notifications/settings");
        Locator choice = teacher.page()
                .locator("vaadin-select", new LocatorOptions().setHasText(scenes.title()))
                .first();
        for (String told : List.of("Mentions and answers to me", "As usual")) {
            choice.click();
            teacher.page()
                    .locator("vaadin-select-item", new LocatorOptions().setHasText(told))
                    .last()
                    .click();
            teacher.person().sees("Saved.");
            hour.pause();
        }
    }

    private void onePupilMore() {
        Member founder = scenes.founder();
        Member teacher = scenes.teacher();
        teacher.go(scenes.space() + "/members");
        String more = teacher.people() + 1 + " people";
        founder.go(scenes.space() + "/pupils/new");
        founder.person()
                .fill("Class list", hour.mark("Maj").replaceAll("[^A-Za-z]", ""))
                .sees("Accounts that will be made");
        hour.seen("pupil added", founder, List.of(teacher), more, () -> founder.person()
                .press("Make the accounts"));
        founder.person().sees("Sign-in slips");
        founder.go(scenes.space() + "/rights");
        hour.pause();
    }

    private void members(Member founder) {
        founder.go(scenes.space() + "/members");
    }
}
