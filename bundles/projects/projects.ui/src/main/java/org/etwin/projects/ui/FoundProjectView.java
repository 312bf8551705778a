package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import org.etwin.countries.Territories;
import org.etwin.files.Files;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.network.Contacts;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.projects.Founding;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
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

/** Founding a project in five steps; the draft is saved at each, and the last shows it as others will see it. */
@Route("projects/new/:id?")
@CreateItem(key = "projects.create", order = 10, icon = "clipboard-text")
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class FoundProjectView extends WizardView implements BeforeEnterObserver {
    private final transient Founding founding;
    private final transient Projects projects;
    private final transient PartnerChoice partners;
    private final transient AboutProject about;
    private final transient TextFields texts;
    private final OtherText other;
    private final ComboBox<MemberCard> partner;
    private final transient One<SchoolCard> school;
    private final transient List<SchoolCard> schools;
    private final TextArea word;
    private Id id;
    private long version;
    private transient ProjectText before = ProjectText.EMPTY;

    @Activate
    public FoundProjectView(
            @Reference Screen screen,
            @Reference Founding founding,
            @Reference Projects projects,
            @Reference Contacts contacts,
            @Reference Members members,
            @Reference Territories territories,
            @Reference Files files) {
        super(screen, "projects.create");
        this.founding = founding;
        this.projects = projects;
        partners = new PartnerChoice(screen, contacts, members);
        ProjectWords words = new ProjectWords(screen, territories);
        about = new AboutProject(screen, words);
        other = new OtherText(screen, words);
        addComponentAtIndex(1, other);
        schools = MySchools.of(actor(), members);

        Form what = step("projects.found.what");
        Form how = step("projects.found.how");
        Form forWhom = step("projects.found.for-whom");
        Form with = step("projects.found.with");
        texts = new TextFields(screen, words, files, what, how, forWhom);
        with.hint("projects.found.with-hint");
        school = with.fields()
                .one("school", "projects.my-school", schools, SchoolCard::name)
                .required();
        partner = with.fields().find("partner", "projects.partner", this::choosable, PartnerChoice::label);
        partner.setHelperText(text("projects.partner-hint"));
        partner.setRequiredIndicatorVisible(true);
        with.part(partners.others(() -> Optional.ofNullable(school.getValue()).map(SchoolCard::id)));
        school.changed(chosen -> partner.getDataProvider().refreshAll());
        word = with.fields().longText("word", "projects.word");
        word.setMaxLength(Founding.LONGEST_WORD);
        preview("projects.found.preview", this::preview);
        saving(this::save);
        later("projects.found.later", "projects");
        sending(this::sendLabel, this::send);
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

    private List<MemberCard> choosable(String words) {
        return partners.choosable(words, Optional.ofNullable(school.getValue()).map(SchoolCard::id));
    }

    private void show(Seen<FoundingDraft> draft) {
        version = draft.version();
        before = draft.value().text();
        texts.show(before);
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
            save(draft);
        }
        before = draft.text();
        saved();
    }

    /** Whoever has the draft open twice sees here what was saved there; nothing typed is lost. */
    private void save(FoundingDraft draft) {
        try {
            version = founding.save(actor(), id, version, draft);
            other.hide();
        } catch (Rejected rejected) {
            if (rejected.kind() != Rejection.Kind.STALE) {
                throw rejected;
            }
            Seen<FoundingDraft> now = founding.draft(actor(), id);
            version = now.version();
            ProjectText theirs = now.value().text();
            other.show(before, theirs, draft.text(), field -> texts.take(field, theirs));
            before = theirs;
            throw new Rejected(Rejection.conflict("projects.other.saved-elsewhere"));
        }
    }

    private Component preview() {
        PublicProject project = projects.preview(actor(), id);
        Paragraph hint = new Paragraph(text("projects.found.preview-hint"));
        hint.addClassName("muted");
        return new Stack(hint, about.head(project), about.all(project));
    }

    private String sendLabel() {
        return partner.getValue() == null
                ? text("projects.found.send")
                : text("projects.found.send-to", partner.getValue().name());
    }

    private void send() {
        founding.send(actor(), id, word.getValue());
        Notice.done(text("projects.found.sent", partner.getValue().name()));
        go("projects/" + id);
    }
}
