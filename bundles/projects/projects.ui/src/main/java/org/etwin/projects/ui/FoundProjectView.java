package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.membership.Affiliation;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.network.Contacts;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.projects.Founding;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.Project;
import org.etwin.projects.Projects;
import org.etwin.schools.SchoolCard;
import org.etwin.ui.CreateItem;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.etwin.ui.WizardView;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Founding a project in four steps; the draft is saved at each. */
@Route("projects/new/:id?")
@CreateItem(key = "projects.create", order = 10, icon = "clipboard-text")
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class FoundProjectView extends WizardView implements BeforeEnterObserver {
    private final transient Founding founding;
    private final transient Projects projects;
    private final transient PartnerChoice partners;
    private final transient ProjectFacts facts;
    private final transient TextFields texts;
    private final ComboBox<MemberCard> partner;
    private final transient One<SchoolCard> school;
    private final transient List<SchoolCard> schools;
    private final TextArea word;
    private Id id;
    private long version;

    @Activate
    public FoundProjectView(
            @Reference Screen screen,
            @Reference Founding founding,
            @Reference Projects projects,
            @Reference Contacts contacts,
            @Reference Members members,
            @Reference Territories territories) {
        super(screen, "projects.create");
        this.founding = founding;
        this.projects = projects;
        partners = new PartnerChoice(screen, contacts);
        ProjectWords about = new ProjectWords(screen, territories);
        facts = new ProjectFacts(screen, about);
        schools = actor().account().map(members::affiliations).orElse(List.of()).stream()
                .map(Affiliation::school)
                .toList();

        Form what = step("projects.found.what");
        Form forWhom = step("projects.found.for-whom");
        Form with = step("projects.found.with");
        texts = new TextFields(screen, about, what, forWhom);
        with.hint("projects.found.with-hint");
        partner = with.fields().find("partner", "projects.partner", partners::matching, PartnerChoice::label);
        partner.setHelperText(text("projects.partner-hint"));
        partner.setRequiredIndicatorVisible(true);
        school = with.fields()
                .one("school", "projects.my-school", schools, SchoolCard::name)
                .required();
        word = with.fields().longText("word", "projects.word");
        word.setMaxLength(Founding.LONGEST_WORD);
        preview("projects.found.preview", this::preview);
        saving(this::save);
        sending("projects.found.send", this::send);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").map(Id::parse).orElse(null);
        if (id == null) {
            school.setValue(schools.isEmpty() ? null : schools.get(0));
        } else {
            show(founding.draft(actor(), id));
        }
        begin(0);
    }

    private void show(Seen<FoundingDraft> draft) {
        version = draft.version();
        texts.show(draft.value().text());
        partner.setValue(partners.find(draft.value().partner()));
        school.setValue(schools.stream()
                .filter(each -> each.id().equals(draft.value().school()))
                .findFirst()
                .orElse(null));
    }

    private void save() {
        FoundingDraft draft = new FoundingDraft(
                texts.text(),
                school.getValue() == null ? null : school.getValue().id(),
                partner.getValue() == null ? null : partner.getValue().account());
        if (id == null) {
            id = founding.begin(actor(), draft);
            version = founding.draft(actor(), id).version();
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, "projects/new/" + id));
        } else {
            version = founding.save(actor(), id, version, draft);
        }
    }

    private Component preview() {
        Project project = projects.find(actor(), id).value();
        String title = project.title().isEmpty() ? text("projects.untitled") : project.title();
        return new Stack(new H2(title), facts.inOneColumn(project));
    }

    private void send() {
        founding.send(actor(), id, word.getValue());
        Notice.done(text("projects.found.sent", partner.getValue().name()));
        go("projects/" + id);
    }
}
