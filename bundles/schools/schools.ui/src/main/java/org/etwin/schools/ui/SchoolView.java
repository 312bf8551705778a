package org.etwin.schools.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.countries.Territories;
import org.etwin.identity.Accounts;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.schools.School;
import org.etwin.schools.SchoolAction;
import org.etwin.schools.SchoolDesk;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolField;
import org.etwin.schools.SchoolState;
import org.etwin.schools.Schools;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.DetailHeader;
import org.etwin.ui.DetailView;
import org.etwin.ui.Facts;
import org.etwin.ui.Notice;
import org.etwin.ui.Public;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One school; other capabilities add sections of the subject {@code schools.school}. */
@Route("schools/:id/:section?")
@Public
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SchoolView extends DetailView<Seen<School>> {
    private final transient Schools schools;
    private final transient SchoolDesk desk;
    private final transient Accounts accounts;
    private final transient Territories territories;
    private transient Seen<School> first;
    private String title = "";

    @Activate
    public SchoolView(
            @Reference Screen screen,
            @Reference Schools schools,
            @Reference SchoolDesk desk,
            @Reference Accounts accounts,
            @Reference Territories territories) {
        super(screen, "schools.school");
        this.schools = schools;
        this.desk = desk;
        this.accounts = accounts;
        this.territories = territories;
    }

    /** Two records became one: the old address leads to the school. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id asked = Id.parse(event.getRouteParameters().get("id").orElse(""));
        first = schools.find(actor(), asked);
        if (first.value().id().equals(asked)) {
            super.beforeEnter(event);
        } else {
            event.forwardTo("schools/" + first.value().id());
        }
    }

    @Override
    protected Seen<School> load(Id id) {
        Seen<School> read = first == null ? schools.find(actor(), id) : first;
        first = null;
        return read;
    }

    @Override
    public String getPageTitle() {
        return text("ui.page-title", title);
    }

    @Override
    protected void show(Seen<School> seen, DetailHeader header) {
        School school = seen.value();
        title = text("schools.search.where", school.name(), school.details().place());
        header.title(school.name())
                .way("schools", text("schools.search.title"))
                .picture(new Avatar(school.name(), school.id()).large())
                .note(text("schools.search.where", school.details().place(), country(school)))
                .badge(
                        words().of("schools.state", school.state()),
                        school.state() == SchoolState.VERIFIED ? Tone.OK : Tone.NEUTRAL);
        if (seen.may(SchoolAction.VERIFY)) {
            header.primary("schools.verify.button", () -> verify(seen));
        }
        if (seen.may(SchoolAction.CHANGE)) {
            header.more("schools.change.button", () -> go("schools/" + school.id() + "/edit"));
        }
        if (seen.may(SchoolAction.MERGE)) {
            header.more("schools.merge.menu", () -> go("schools/" + school.id() + "/merge"));
        }
        if (seen.may(SchoolAction.UNVERIFY)) {
            header.more("schools.unverify.button", this::unverify);
        }
        section("about", "schools.section.about", () -> new Card(facts(school)));
        if (seen.may(SchoolAction.HISTORY)) {
            section(
                    "history",
                    "schools.section.history",
                    () -> HistoryPart.of(desk, accounts, actor(), school.id(), words()));
        }
    }

    private void verify(Seen<School> seen) {
        schools.verify(actor(), seen.value().id(), seen.version());
        Notice.undoable(screen, text("schools.verify.done"), this::unverify);
        refresh();
    }

    private void unverify() {
        desk.unverify(actor(), id(), schools.find(actor(), id()).version());
        Notice.done(text("schools.unverify.done"));
        refresh();
    }

    private Facts facts(School school) {
        SchoolDetails details = school.details();
        Facts facts = new Facts(words())
                .fact("schools.field.NAME", details.name())
                .fact("schools.field.TYPE", words().of("schools.type", details.type()))
                .fact("schools.field.NUMBER", details.number())
                .fact("schools.field.STREET", details.street())
                .fact("schools.field.PLACE", joined(details.postcode(), details.place()))
                .fact("schools.field.REGION", details.region())
                .fact("schools.field.country", country(school))
                .fact("schools.field.ABROAD", FieldText.of(details, SchoolField.ABROAD, words()))
                .fact("schools.field.LEVELS", FieldText.of(details, SchoolField.LEVELS, words()))
                .fact("schools.field.PUPILS", FieldText.of(details, SchoolField.PUPILS, words()))
                .fact("schools.field.HEAD_NAME", details.headName())
                .fact("schools.field.HEAD_EMAIL", details.headEmail());
        if (details.website() != null) {
            Anchor website = new Anchor(details.website(), details.website());
            website.getElement().setAttribute("rel", "noopener noreferrer nofollow ugc");
            facts.fact("schools.field.WEBSITE", website);
        }
        return facts;
    }

    private String country(School school) {
        return territories.name(school.territory(), words().locale());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(" "));
    }
}
