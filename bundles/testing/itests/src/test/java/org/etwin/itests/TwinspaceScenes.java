package org.etwin.itests;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do in the TwinSpace of the demo, scene by scene. */
final class TwinspaceScenes {
    private static final String SHARE = "Share news with the space";

    private final HourInATwinspace hour;
    private final Browsers browsers;
    private final Server server;
    private final TeachersChores chores;
    private final List<Member> pupils = new ArrayList<>();
    private final List<String> userNames = new ArrayList<>();
    private Member founder;
    private Member teacher;
    private String space;
    private String title;
    private String discussion;
    private String thread;

    TwinspaceScenes(HourInATwinspace hour, Browsers browsers, Server server) {
        this.hour = hour;
        this.browsers = browsers;
        this.server = server;
        this.chores = new TeachersChores(hour, this, browsers, server);
    }

    Map<String, Runnable> all() {
        Map<String, Runnable> scenes = new LinkedHashMap<>();
        scenes.put("news", this::news);
        scenes.put("forum", this::forum);
        scenes.put("presence", this::presence);
        scenes.put("lost-connection", this::lostConnection);
        scenes.putAll(chores.all());
        return scenes;
    }

    Member founder() {
        return founder;
    }

    Member teacher() {
        return teacher;
    }

    List<Member> pupils() {
        return pupils;
    }

    /** Of the pupils, in their order. */
    List<String> userNames() {
        return userNames;
    }

    /** Where the space is. */
    String space() {
        return "/spaces/" + space;
    }

    String title() {
        return title;
    }

    List<Member> members() {
        List<Member> all = new ArrayList<>(List.of(founder, teacher));
        all.addAll(pupils);
        return all;
    }

    /** Everybody signs in; the pupils with accounts that were made for them a moment before. */
    void arrive() {
        Rest tina = server.rest().signedIn(Demo.TINA);
        Rest.Answer spaces = tina.get("/api/v1/spaces").expect(200);
        space = spaces.at("/items/0/id");
        title = spaces.at("/items/0/title");
        founder = Member.of("founder", browsers.person().signIn(Demo.TINA).speak("en"));
        teacher = Member.of("teacher", browsers.person().signIn(Demo.MATTI).speak("en"));
        Matcher slips = Pattern.compile("(?s)User name\\s+(\\S+)\\s+Password\\s+(\\S+)")
                .matcher(makePupils("Zarja\nTaavi\nLumi"));
        while (slips.find()) {
            userNames.add(slips.group(1));
            pupils.add(Member.of(
                    "pupil-" + (pupils.size() + 1), browsers.person().signInAsPupil(slips.group(1), slips.group(2))));
        }
        everybodyGoes("/spaces/" + space);
    }

    private String makePupils(String names) {
        founder.go("/spaces/" + space + "/pupils/new");
        founder.person()
                .fill("Class list", names)
                .sees("Accounts that will be made")
                .press("Make the accounts")
                .sees("Sign-in slips");
        return founder.page().locator(".space-slips").innerText();
    }

    private void everybodyGoes(String path) {
        members().forEach(each -> {
            if (!each.page().url().endsWith(path)) {
                each.go(path);
            }
        });
    }

    private List<Member> othersThan(Member one) {
        return members().stream().filter(each -> each != one).toList();
    }

    private void news() {
        everybodyGoes("/spaces/" + space);
        String measured = hour.mark("We measured the river");
        founder.share(SHARE, measured);
        founder.addPicture("river.png", Pictures.river(), "The river in spring");
        hour.seen("news with a picture", founder, othersThan(founder), measured, () -> founder.person()
                .press("Post"));
        like(teacher, measured, 1);
        like(pupils.get(0), measured, 2);
        comment(pupils.get(1), measured);

        String answer = hour.mark("Ours is frozen");
        teacher.share(SHARE, answer).mention(SHARE, "Tina");
        hour.seen("news with a mention", teacher, othersThan(teacher), answer, () -> teacher.person()
                .press("Post"));

        String better = hour.mark("We measured it again");
        founder.more(founder.card(measured), "Change what you wrote");
        Locator dialog = founder.page().getByRole(AriaRole.DIALOG).last();
        founder.replace(dialog, better);
        hour.seen("news changed", founder, othersThan(founder), better, () -> Member.press(dialog, "Save"));
        pinAndDelete(better);
    }

    private void like(Member member, String news, int likes) {
        String test = inCard(
                news,
                "card.querySelectorAll('.updates-reactions vaadin-button')[1]?.textContent.includes('" + likes + "')");
        hour.seen("like", member, othersThan(member), hour.mark("like"), test, () -> member.card(news)
                .locator(".updates-reactions vaadin-button")
                .first()
                .click());
    }

    private void comment(Member member, String news) {
        members().forEach(each -> each.card(news)
                .locator(".updates-reactions vaadin-button[aria-expanded]")
                .click());
        String words = hour.mark("How deep was it");
        member.card(news).locator(".updates-comments .updates-invitation").click();
        Locator box = member.card(news).locator(".updates-comments");
        member.replace(box, words);
        hour.seen("comment", member, othersThan(member), words, () -> box.locator("vaadin-button[theme~=primary]")
                .first()
                .click());
    }

    private void pinAndDelete(String news) {
        hour.seen(
                "news kept on top",
                founder,
                othersThan(founder),
                hour.mark("pin"),
                "document.querySelector('.updates-card')?.textContent.includes('" + news + "')",
                () -> founder.more(founder.card(news), "Keep on top"));
        hour.seen(
                "news deleted",
                founder,
                othersThan(founder),
                hour.mark("deletion"),
                "![...document.querySelectorAll('.updates-card')].some(card => card.textContent.includes('" + news
                        + "'))",
                () -> founder.more(founder.card(news), "Delete"));
        hour.seen(
                "deletion taken back",
                founder,
                othersThan(founder),
                hour.mark("undo"),
                inCard(news, "true"),
                () -> founder.person().press("Undo"));
        // A space keeps only some news on top at the same time.
        founder.more(founder.card(news), "No longer keep on top");
    }

    private static String inCard(String news, String test) {
        return "[...document.querySelectorAll('.updates-card')].some(card => card.textContent.includes('" + news
                + "') && " + test + ")";
    }

    private void forum() {
        everybodyGoes("/spaces/" + space + "/forum");
        String title = hour.mark("Rivers in spring");
        founder.person().unfold("Open a discussion").fill("Title", title);
        founder.write("What it is about", "What do you see from your window?");
        hour.seen("discussion opened", founder, othersThan(founder), title, () -> founder.person()
                .submit("Open a discussion"));
        founder.page().waitForURL(Pattern.compile(".*/forum/[^/?#]+$"));
        discussion = path(founder);
        everybodyGoes(discussion);

        String question = hour.mark("How cold is it");
        teacher.person().unfold("Open a thread").fill("Title", question);
        teacher.write("First post", "Measure at noon, please.");
        hour.seen("thread opened", teacher, othersThan(teacher), question, () -> teacher.person()
                .submit("Open a thread"));
        teacher.page().waitForURL(Pattern.compile(".*/forum/[^/]+/[^/?#]+.*"));
        thread = path(teacher).replaceAll("[?#].*", "");
        everybodyGoes(thread);

        String last = null;
        for (Member pupil : pupils) {
            last = hour.mark("Here it is cold");
            pupil.answer(last);
            hour.seen("reply of a pupil", pupil, othersThan(pupil), last, pupil::sendAnswer);
        }
        quoteAndChange(last);
        solveAndLock(last);
    }

    private void quoteAndChange(String quoted) {
        String answer = hour.mark("Thank you");
        Member.press(teacher.card(quoted), "Quote");
        teacher.write("Your reply", answer).mentionWithMouse("Your reply", "Tina");
        hour.seen("reply with quote and mention", teacher, othersThan(teacher), answer, teacher::sendAnswer);
        String better = hour.mark("Thank you all");
        Member.press(teacher.card(answer), "Edit");
        Locator dialog = teacher.page().getByRole(AriaRole.DIALOG).last();
        teacher.replace(dialog, better);
        hour.seen("reply changed", teacher, othersThan(teacher), better, () -> Member.press(dialog, "Save"));
    }

    private void solveAndLock(String answer) {
        String solved = hour.mark("solved");
        hour.seen(
                "marked as solved",
                founder,
                othersThan(founder),
                solved,
                "!!document.querySelector('.forum-answer')",
                () -> Member.press(founder.card(answer), "This is the answer"));
    }

    private void presence() {
        everybodyGoes("/spaces/" + space);
        hour.pause();
        String shown = founder.page().locator(".space-here").innerText();
        int here = Integer.parseInt(shown.replaceAll("\\D+", " ").strip());
        List<Member> others = List.of(founder, pupils.get(0));
        hour.seen("somebody left", teacher, others, hour.mark("away"), here(here - 1), () -> teacher.go("/home"));
        hour.seen(
                "somebody came", teacher, others, hour.mark("back"), here(here), () -> teacher.go("/spaces/" + space));
    }

    private static String here(int number) {
        return "Number(document.querySelector('.space-here')?.textContent.match(/\\d+/)?.[0]) === " + number;
    }

    /** One is away for a while, and sees what happened as soon as the connection is back. */
    private void lostConnection() {
        everybodyGoes("/spaces/" + space);
        Member pupil = pupils.get(0);
        String missed = hour.mark("Did you see this");
        pupil.trouble().expectLostConnection(true);
        pupil.offline(true);
        hour.pause();
        teacher.share(SHARE, missed);
        hour.seen("news while one is away", teacher, List.of(founder, pupils.get(1)), missed, () -> teacher.person()
                .press("Post"));
        pupil.watch(missed, null);
        long back = System.currentTimeMillis();
        pupil.offline(false);
        pupil.sawAt(missed).ifPresentOrElse(saw -> hour.took("caught up after a lost connection", saw - back), () -> {
            throw new IllegalStateException("nothing caught up after the connection was back");
        });
        hour.pause();
        pupil.trouble().expectLostConnection(false);
    }

    private static String path(Member member) {
        return member.page().url().replaceFirst("https?://[^/]+", "");
    }
}
