package org.etwin.countries.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail;
import org.etwin.countries.OwnReason;
import org.etwin.countries.Territories;
import org.etwin.countries.TerritoryAction;
import org.etwin.countries.TerritoryAdministration;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.platform.Seen;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Desks;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.ThemeNames;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What holds for one territory, changed by its NSO, and who changed it last. */
@Route("desk/settings/:territory?")
@MenuItem(
        group = MenuGroups.DESK_COUNTRY,
        key = "countries.settings.menu",
        order = 90,
        needs = Needs.NSO,
        icon = "cog-o")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SettingsView extends BaseView implements BeforeEnterObserver {
    private static final int SHOWN_CHANGES = 10;
    private static final String NO_THEME = "";

    private final transient Territories territories;
    private final transient TerritoryAdministration administration;
    private final transient AuditTrail trail;
    private final transient ThemeNames themes;
    private final Div place = new Div();
    private String code;
    private long version;

    @Activate
    public SettingsView(
            @Reference Screen screen,
            @Reference Territories territories,
            @Reference TerritoryAdministration administration,
            @Reference AuditTrail trail,
            @Reference ThemeNames themes) {
        super(screen, "countries.settings.title");
        this.territories = territories;
        this.administration = administration;
        this.trail = trail;
        this.themes = themes;
        narrow();
        place.addClassName("stack");
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get("territory").orElse(null);
        code = wanted != null && actor().has(Role.ADMIN) ? wanted : Desks.named(actor(), wanted);
        read();
    }

    private void read() {
        Seen<TerritorySettings> seen = administration.settings(actor(), code);
        if (!seen.may(TerritoryAction.SET)) {
            throw Rejected.forbidden();
        }
        version = seen.version();
        note(territories.name(code, words().locale()));
        draw(seen.value());
    }

    private void draw(TerritorySettings settings) {
        place.removeAll();
        List<String> mine = Desks.of(actor());
        if (mine.size() > 1) {
            Row others = new Row();
            mine.forEach(each -> {
                Link link = new Link("desk/settings/" + each, territories.name(each, words().locale()));
                link.addClassNames("etwin-chip");
                link.setClassName("on", each.equals(code));
                others.add(link);
            });
            place.add(others);
        }
        place.add(new Card(form(settings)), changes());
    }

    private Form form(TerritorySettings settings) {
        Form form = new Form(screen);
        form.part("countries.settings.nso");
        TextField name = form.fields().text("nsoName", "countries.setting.NSO_NAME");
        name.setValue(Objects.requireNonNullElse(settings.nsoName(), ""));
        EmailField contact = form.fields().email("contact", "countries.setting.CONTACT");
        contact.setHelperText(text("countries.settings.contact-hint"));
        contact.setValue(Objects.requireNonNullElse(settings.contact(), ""));
        One<String> theme = form.fields().one("theme", "countries.setting.THEME", looks(settings), this::look);
        theme.setValue(Objects.requireNonNullElse(settings.theme(), NO_THEME));
        form.part("countries.settings.joining");
        IntegerField review = form.fields().number("reviewDays", "countries.setting.REVIEW_DAYS");
        review.setHelperText(text("countries.settings.review-hint"));
        review.setValue(settings.reviewDays());
        IntegerField recheck = form.fields().number("recheckDays", "countries.setting.RECHECK_DAYS");
        recheck.setHelperText(text("countries.settings.recheck-hint"));
        recheck.setValue(settings.recheckDays());
        Checkbox evidence = form.fields().yesNo("evidenceNeeded", "countries.setting.EVIDENCE_NEEDED");
        evidence.setValue(settings.evidenceNeeded());
        Checkbox number = form.fields().yesNo("schoolNumberNeeded", "countries.setting.SCHOOL_NUMBER_NEEDED");
        number.setValue(settings.schoolNumberNeeded());
        form.part("countries.setting.REASONS").hint("countries.settings.reasons-hint");
        ReasonFields reasons = new ReasonFields(screen, form, languages());
        ReadSettings typed = own -> new TerritorySettings(
                blankToNull(name.getValue()),
                blankToNull(contact.getValue()),
                Objects.requireNonNullElse(review.getValue(), 0),
                evidence.getValue(),
                number.getValue(),
                blankToNull(theme.getValue()),
                Objects.requireNonNullElse(recheck.getValue(), 0),
                own);
        reasons.show(settings.reasons(), left -> draw(typed.with(left)));
        form.part(new Row(
                Buttons.soft(screen, "countries.settings.reason-add", () -> draw(typed.with(reasons.withNew())))));
        form.submit("countries.settings.save", () -> {
            administration.set(actor(), code, version, typed.with(reasons.values()));
            Notice.done(text("countries.settings.saved"));
            read();
        });
        return form;
    }

    /** What is typed, with these reasons. */
    private interface ReadSettings {
        TerritorySettings with(List<OwnReason> reasons);
    }

    private List<String> looks(TerritorySettings settings) {
        return Stream.concat(
                        Stream.of(NO_THEME),
                        Stream.concat(themes.names().stream(), Stream.ofNullable(settings.theme())))
                .distinct()
                .toList();
    }

    private String look(String theme) {
        return theme.equals(NO_THEME) ? text("countries.settings.theme-base") : theme;
    }

    private List<String> languages() {
        return Stream.concat(
                        territories.find(code).stream().flatMap(each -> each.languages().stream()), Stream.of("en"))
                .distinct()
                .toList();
    }

    private Card changes() {
        List<AuditTrail.Traced> entries = trail.find(
                        actor(),
                        new AuditQuery(code, "countries.set", null, null, null, null, null),
                        PageRequest.first(SHOWN_CHANGES))
                .items();
        Card card = Card.titled(text("countries.settings.changes"));
        if (entries.isEmpty()) {
            card.note(text("countries.settings.no-changes"));
        } else {
            card.add(new EntryLines(screen, entries));
        }
        return card;
    }

    private static String blankToNull(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
