package org.etwin.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check refuses a plug-in that is broken in its way, and lets one through that is not. */
class RefusedPlugInsTest {
    private static final String ITEM =
            "@Route(\"ext/made\") @MenuItem(group = MenuGroups.NETWORK, key = \"made.title\", needs = Needs.SIGNED_IN)";
    private static final String TITLE = "i18n/made.properties";

    @TempDir
    private Path folder;

    @Test
    void aPlugInThatKeepsEverythingPasses() {
        Made made = new Made(folder.resolve("made"))
                .withText(TITLE, "made.title=Made\nmade.hours={0} hours")
                .withText("i18n/made_sl.properties", "made.title=Narejeno\nmade.hours={0} ur")
                .withPage("Page", ITEM, "add(new H2(text(\"made.hours\", 3)), new Button(text(\"made.title\")));")
                .with(
                        """
                        @Path("/") public class Numbers {
                            @GET @Operation(summary = "One number") public Answer one(@Context Actor actor) { return new Answer(1); }
                            public record Answer(long number) {}
                        }
                        """)
                .with(application("/api/v1/ext/made"));
        try (Inspection plugIn = new Inspection(made.build(), folder.resolve("storage"))) {
            for (Function<Inspection, Problems> check : List.<Function<Inspection, Problems>>of(
                    Inspection::start,
                    Inspection::names,
                    Inspection::imports,
                    Inspection::texts,
                    Inspection::permissions,
                    Inspection::rest,
                    Inspection::pages,
                    Inspection::leaks)) {
                assertThat(check.apply(plugIn).sentences()).isEmpty();
            }
        }
    }

    @Test
    void namesOfOthersAreRefused() {
        Made made = new Made(folder.resolve("made"))
                .withText(TITLE, "made.title=Made\nschools.create.button=Found a school\nmembership.decision.kind=x")
                .withText("db/made/changelog.yaml", "- createTable:\n    tableName: schools_school\n")
                .withPage("First", ITEM, "")
                .withPage("Second", ITEM, "")
                .withPage("Schools", "@Route(\"schools\")", "")
                .with("@Component public class Link implements MenuLink {"
                        + " public String group() { return MenuGroups.NETWORK; } public String address() { return \"a\"; }"
                        + " public String key() { return \"spaces.menu.mine\"; } }")
                .with(listener("Hears"))
                .with(listener("HearsToo"))
                .with("@Path(\"/\") public class Numbers {}")
                .with(application("/api/v1/schools"));
        assertThat(found(made, Inspection::names))
                .anyMatch(said -> said.startsWith("First and Second have the same page address \"ext/made\""))
                .anyMatch(said -> said.startsWith("First and Second have the same menu item"))
                .anyMatch(said -> said.startsWith("Hears and HearsToo have the same durable listener"))
                .contains("The page address \"schools\" of Schools belongs to org.etwin.schools.ui: choose another.")
                .anyMatch(said -> said.startsWith("The menu item \"spaces.menu.mine\" of Link belongs to"))
                .anyMatch(said -> said.startsWith("The text \"schools.create.button\""))
                .anyMatch(said -> said.startsWith("The table \"schools_school\""))
                .anyMatch(said -> said.startsWith("The REST address \"/api/v1/schools\""))
                .anyMatch(said -> said.startsWith("MadeApplication answers at /api/v1/schools: plug-ins answer below"));
    }

    @Test
    void importsWithoutAnEndAreRefused() {
        Made made = new Made(folder.resolve("made"))
                .withText(TITLE, "made.title=Made")
                .withPage("Page", ITEM, "")
                .withHeader(
                        "Import-Package",
                        "org.etwin.ui;version=0.1,org.etwin.platform.events,"
                                + "org.example.later;resolution:=optional,*")
                .withHeader("DynamicImport-Package", "org.example.*");
        assertThat(found(made, Inspection::imports))
                .anyMatch(said -> said.startsWith("org.etwin.ui is imported from 0.1 on without an end"))
                .anyMatch(said -> said.startsWith("org.example.later is imported optionally"))
                .anyMatch(said -> said.startsWith("DynamicImport-Package ties"));
    }

    @Test
    void textsThatAreMissingOrDifferAreRefused() {
        Made made = new Made(folder.resolve("made"))
                .withText(TITLE, "made.title=Made\nmade.hours={0} hours\nmade.of=It''s {0}\nmade.odd=It's {0}")
                .withText("i18n/made_fi.properties", "made.hours={1} tuntia\nmade.of={0}\nmade.odd={0}\nmade.more=x")
                .withPage("Page", ITEM, "note(text(\"made.forgotten\"));");
        assertThat(found(made, Inspection::texts))
                .anyMatch(said -> said.startsWith("The text made.title is not in fi: add the line"))
                .anyMatch(said -> said.startsWith("The text made.hours in fi fills in [1] where English fills in [0]"))
                .anyMatch(said -> said.startsWith("The text made.odd has a '"))
                .anyMatch(said -> said.startsWith("The text made.more is in fi and not in English"))
                .anyMatch(said -> said.startsWith("Page names the text made.forgotten, which is not there"))
                .noneMatch(said -> said.contains("made.of "));
    }

    @Test
    void pagesAndOperationsForNobodyKnowsWhomAreRefused() {
        Made made = new Made(folder.resolve("made"))
                .withText(TITLE, "made.title=Made")
                .withPage("Silent", item("a", ""), "")
                .withPage("Shut", item("b", ", needs = Needs.ANYBODY"), "")
                .withPage("Open", "@Public" + item("c", ", needs = Needs.NSO"), "")
                .withPage("Childish", item("d", ", needs = Needs.PUPIL"), "")
                .with("@Path(\"/\") public class Numbers { @GET @Operation(summary = \"All\")"
                        + " public Answer all() { return new Answer(); } public record Answer() {} }")
                .with(application("/api/v1/ext/made"))
                .with("@Component(service = Application.class) @JaxrsApplicationBase(\"/api/v1/ext/bare\")"
                        + " public class Bare extends Application { @Activate public Bare() {} }");
        assertThat(found(made, Inspection::permissions))
                .anyMatch(said -> said.startsWith("Silent does not say whom it is for"))
                .anyMatch(said -> said.startsWith("Shut is offered to anybody and opens only for those who signed in"))
                .anyMatch(said -> said.startsWith("Open is @Public, so anybody who has its address reads it"))
                .anyMatch(said -> said.startsWith("Childish is offered to pupils, who may not open it"))
                .anyMatch(said -> said.startsWith("Numbers.all answers everybody alike"))
                .anyMatch(said -> said.startsWith("Bare (/api/v1/ext/bare) asks nobody who they are"));
    }

    @Test
    void operationsThatSayNothingAreRefused() {
        Made made = new Made(folder.resolve("made"))
                .with("@Path(\"/\") public class Numbers {"
                        + " @GET @Path(\"one\") public Answer one(@Context Actor actor) { return new Answer(1); }"
                        + " @GET @Path(\"two\") @Operation(summary = \"Two\")"
                        + " public Response two(@Context Actor actor) { return Response.ok().build(); }"
                        + " @Path(\"three\") public Numbers three() { return this; }"
                        + " public record Answer(long number) {} }")
                .with(application("/api/v1/ext/made"));
        assertThat(found(made, Inspection::rest))
                .anyMatch(said -> said.startsWith("GET /api/v1/ext/made/one says not what it does"))
                .anyMatch(said -> said.startsWith("GET /api/v1/ext/made/two says not what it answers"))
                .anyMatch(said -> said.startsWith("Numbers.three hands on to another resource"));
    }

    @Test
    void pagesThatSomeCannotUseAreRefused() {
        Made made = new Made(folder.resolve("made"))
                .withText(TITLE, "made.title=Made")
                .withPage(
                        "Page",
                        ITEM,
                        "Button icon = new Button(); icon.setTabIndex(3);"
                                + " add(new H4(\"Deep\"), new Image(), icon, new TextField(), new Paragraph(text(\"made.none\")));")
                .with("@Route(\"ext/bare\") @Component(service = View.class, scope = ServiceScope.PROTOTYPE)"
                        + " public class Bare extends Div implements View { @Activate public Bare() {} }");
        assertThat(found(made, Inspection::pages))
                .anyMatch(said -> said.startsWith("Page has the heading \"Deep\" of level 4 below level 1"))
                .anyMatch(said -> said.startsWith("Page has a picture without words"))
                .anyMatch(said -> said.startsWith("Page has a button without words"))
                .anyMatch(said -> said.startsWith("Page has a field (vaadin-text-field) without a label"))
                .anyMatch(said -> said.startsWith("Page changes the order of the tabulator"))
                .anyMatch(said -> said.startsWith("Page shows <made.none> instead of a text"))
                .anyMatch(said -> said.startsWith("Bare has 0 headings of the first level"));
    }

    @Test
    void plugInsThatDoNotStartAreRefused() {
        Made made = new Made(folder.resolve("made"))
                .with("@Component(immediate = true) public class Throws implements Runnable {"
                        + " @Activate public Throws() { throw new IllegalStateException(\"no paper\"); }"
                        + " public void run() {} }")
                .with(
                        "@Component public class Waits implements Runnable { @Activate public Waits(@Reference Thread thread) {}"
                                + " public void run() {} }");
        assertThat(found(made, Inspection::start))
                .anyMatch(said -> said.startsWith("Throws cannot be made") && said.contains("no paper"))
                .anyMatch(said -> said.startsWith("Waits waits for a service that nobody offers"));
        Made lonely = new Made(folder.resolve("lonely")).withHeader("Import-Package", "org.example.nowhere");
        assertThat(found(lonely, Inspection::start))
                .anyMatch(said -> said.startsWith(
                        "The plug-in does not start, because nobody exports the package org.example.nowhere"));
    }

    @Test
    void whatIsLeftBehindIsRefused() {
        Made made = new Made(folder.resolve("made"))
                .with(
                        """
                @Component(immediate = true) public class Leaves implements Runnable {
                    @Activate public Leaves() {
                        Thread thread = new Thread(this, "made up for ever");
                        thread.setDaemon(true);
                        thread.start();
                        System.setProperty("made.up", "yes");
                    }
                    public void run() {
                        try { new java.util.concurrent.CountDownLatch(1).await(); } catch (InterruptedException end) { }
                    }
                }
                """);
        assertThat(found(made, Inspection::leaks))
                .anyMatch(said -> said.contains("the thread \"made up for ever\" still runs"));
        System.clearProperty("made.up");
        Made held = new Made(folder.resolve("held"))
                .with(
                        """
                @Component(immediate = true) public class Held implements Runnable {
                    @Activate public Held() { Runtime.getRuntime().addShutdownHook(new Thread(this)); }
                    public void run() {}
                }
                """);
        assertThat(found(held, Inspection::leaks)).anyMatch(said -> said.contains("its classes stay in memory"));
    }

    private List<String> found(Made made, Function<Inspection, Problems> check) {
        Path place = made.build();
        try (Inspection plugIn = new Inspection(place, place.resolveSibling("storage"))) {
            return check.apply(plugIn).sentences();
        }
    }

    private static String item(String route, String needs) {
        return "@Route(\"ext/" + route + "\") @MenuItem(group = MenuGroups.NETWORK, key = \"made.title\"" + needs + ")";
    }

    private static String listener(String name) {
        return "@Component public class " + name + " implements org.etwin.platform.events.DurableListener {"
                + " public String name() { return \"made.listener\"; } public Set<String> types() { return Set.of(); }"
                + " public void on(org.etwin.platform.events.Event event) {} }";
    }

    private static String application(String address) {
        return "@Component(service = Application.class) @JaxrsApplicationBase(\"" + address + "\")"
                + " public class MadeApplication extends RestApplication {"
                + " @Activate public MadeApplication(@Reference Rest rest) { super(rest, new Numbers()); } }";
    }
}
