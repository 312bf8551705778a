package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole main job with a school of a real register, each person in front of a browser of their own, all at once. */
@ExtendWith(Server.Started.class)
class MainJobInBrowsersTest {
    private static final String REGISTER =
            """
            Nr;Name;Ort;PLZ
            90001;Grundschule am Testweg;Görlitz;02826
            90002;Oberschule „Ölmühle“;Zittau;02763
            90002;Oberschule „Ölmühle“, Haus 2;Zittau;02763
            """;

    private final Server server;
    private final String mark = UUID.randomUUID().toString().substring(0, 6);

    MainJobInBrowsersTest(Server server) {
        this.server = server;
    }

    @Test
    void anNsoImportsItsRegisterInTheBrowser() {
        try (Browsers browsers = new Browsers(server.address())) {
            Person desk = browsers.person().signIn(Demo.NSO_DE).go("/desk/schools/import");
            desk.upload("register-" + mark + ".csv", REGISTER.getBytes(StandardCharsets.UTF_8));
            desk.choose("Name: column", "Name")
                    .choose("Town or village: column", "Ort")
                    .choose("School number: column", "Nr")
                    .choose("Postcode: column", "PLZ")
                    .fill("Region: the same in all lines", "Sachsen")
                    .press("Show what would happen");
            desk.sees("This would happen");
            desk.press("Import these schools");
            desk.sees("This happened");

            Person visitor = browsers.person().go("/schools?q=testweg");
            visitor.sees("Grundschule am Testweg");
        }
    }

    @Test
    void twoTeachersJoinFoundAProjectAndTheirPupilWritesWhileTheOtherLooksOn() {
        try (Browsers browsers = new Browsers(server.address())) {
            Person maja = join(browsers, "Maja", "Slovenia", "gimnazija celje", "Gimnazija Celje – Center");
            Person anja = join(browsers, "Anja", "Germany", "dippoldiswalde gymnasium", "Glückauf");
            Person slovenia = browsers.person().signIn(Demo.NSO_SI);
            Person germany = browsers.person().signIn(Demo.NSO_DE);
            maja.go("/profile");
            validate(slovenia, "Maja " + mark);
            maja.sees("eTwinning validated");
            anja.go("/profile");
            validate(germany, "Anja " + mark);
            anja.sees("eTwinning validated");

            becomeContacts(maja, anja);
            String title = "Light " + mark;
            found(maja, title);
            anja.go("/projects").follow("Read and answer").ready();
            anja.press("Accept and send to the NSOs").sees("You founded this project together");
            decide(slovenia, title);
            assertThat(maja.go("/spaces").page().getByText(title).count())
                    .as("no TwinSpace before every approval")
                    .isZero();
            decide(germany, title);
            maja.go("/spaces").follow(title).sees("Who can see this space?");
            Person pupil = aPupil(browsers, maja);
            inTheForum(maja, anja, pupil, title);
        }
    }

    private Person join(Browsers browsers, String name, String country, String words, String school) {
        String email = name.toLowerCase(java.util.Locale.ROOT) + "." + mark + "@school.example";
        Person person = browsers.person().go("/").follow("Join as a teacher").ready();
        person.fill("Given name", name)
                .fill("Family name", mark)
                .fill("E-mail address", email)
                .fill("Password", Newcomer.PASSWORD)
                .tick("I accept the code of conduct")
                .tick("I accept the privacy terms")
                .press("Save and continue");
        chooseSchool(person, country, words, school);
        person.press("Send to the NSO: " + country).sees("Confirm your e-mail address");
        person.fill("Code", code(browsers, email)).press("Confirm");
        return person.sees("Your request is with the national support organisation");
    }

    /** Read like anybody reads it: in the mailbox of the demo. */
    static String code(Browsers browsers, String email) {
        return browsers.person()
                .go("/mailbox?q=" + email)
                .page()
                .getByText("Your eTwin code")
                .first()
                .innerText()
                .replaceAll("\\D", "");
    }

    static void chooseSchool(Person person, String country, String words, String school) {
        person.choose("Country", country)
                .find("School", words, school)
                .tick("Teacher")
                .press("Save and continue");
        person.sees("Everything here is optional");
    }

    private static void validate(Person desk, String name) {
        desk.go("/desk/requests");
        desk.page().locator(".etwin-queue").getByText(name).first().click();
        approve(desk, name);
    }

    private static void decide(Person desk, String title) {
        desk.go("/desk/projects");
        desk.page().locator(".etwin-queue").getByText(title).first().click();
        approve(desk, title);
    }

    /** The desk's language is the staff's own, so the button is known by its place. */
    private static void approve(Person desk, String shown) {
        Locator detail = desk.page().locator(".etwin-queue-detail");
        detail.getByText(shown).first().waitFor();
        detail.locator("vaadin-button.tone-ok").click();
        com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(desk.page()
                        .locator(".etwin-queue > :first-child")
                        .getByText(shown)
                        .first())
                .isHidden();
    }

    private void becomeContacts(Person one, Person other) {
        one.go("/people?q=anja%20" + mark).follow("Anja " + mark).ready();
        one.tab("contact").follow("Ask to be contacts").ready();
        one.fill("Your message", "Shall we do something about light? " + mark).press("Send request");
        one.sees("was asked");
        other.go("/contacts/asked").press("Accept").sees("is now your contact");
    }

    private void found(Person founder, String title) {
        founder.go("/projects/new")
                .fill("Title", title)
                .fill("Short description", "How light is your winter?")
                .press("Save and continue");
        founder.sees("Draft saved at")
                .fill("Aims", "Measure and write.")
                .fill("How we work", "Every Friday at noon.")
                .fill("What we expect", "A calendar of light.")
                .press("Save and continue");
        founder.add("Languages", "English")
                .add("Subjects", "Natural sciences")
                .fill("Youngest pupils (years)", "11")
                .fill("Oldest pupils (years)", "12")
                .fill("Pupils in all", "40")
                .press("Save and continue");
        founder.find("Partner", "Anja", "Anja " + mark).press("Save and continue");
        founder.sees("How light is your winter?").press("Send to Anja");
        founder.sees("Sent to Anja " + mark);
    }

    private Person aPupil(Browsers browsers, Person teacher) {
        teacher.open("Add pupils").ready();
        teacher.fill("Class list", "Žiga\nNeža").press("Make the accounts").sees("Sign-in slips");
        List<String> words =
                teacher.page().locator(".etwin-slip, [class*=slip]").first().allInnerTexts();
        String slip = String.join("\n", words);
        String userName = slip.replaceAll("(?s).*User name\\s+(\\S+).*", "$1");
        String password = slip.replaceAll("(?s).*Password\\s+(\\S+).*", "$1");
        return browsers.person().signInAsPupil(userName, password);
    }

    private void inTheForum(Person founder, Person other, Person pupil, String title) {
        founder.go("/spaces").follow(title).ready();
        founder.tab("forum").unfold("Open a discussion").fill("Title", "Hello").submit("Open a discussion");
        founder.sees("No thread yet");
        founder.unfold("Open a thread").fill("Title", "Who are you?").fill("First post", "Tell us.");
        founder.submit("Open a thread");
        founder.page().waitForURL(Pattern.compile(".*/forum/[^/]+/[^/]+"));
        String thread = founder.sees("Tell us.").page().url();
        other.go(thread).sees("Tell us.");
        other.page().evaluate("window.neverReloaded = true");
        pupil.go(thread).fill("Your reply", "Živjo, <b>jaz</b> sem Žiga.").press("Reply");
        other.sees("Živjo, <b>jaz</b> sem Žiga.");
        assertThat(other.page().evaluate("window.neverReloaded")).isEqualTo(true);
    }
}
