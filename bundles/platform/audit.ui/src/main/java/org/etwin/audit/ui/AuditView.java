package org.etwin.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail;
import org.etwin.audit.AuditTrail.Traced;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.Query;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** What was decided, by whom, about what; newest first. */
@Route("desk/audit")
@MenuItem(group = MenuGroups.DESK_COUNTRY, key = "audit.page.menu", order = 80, needs = Needs.NSO, icon = "records")
@org.osgi.service.component.annotations.Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class AuditView extends ListView<Traced> {
    private static final String PATH = "desk/audit";

    private final transient List<String> readable;
    private final Narrowing narrowing;
    private transient AuditQuery asked;

    @Activate
    public AuditView(@Reference Screen screen, @Reference AuditTrail trail, @Reference Territories territories) {
        super(screen, "audit.page.title");
        note(text("audit.page.note"));
        readable = Readable.territories(actor(), territories);
        search("audit.page.words");
        if (readable.size() > 1) {
            choice("territory", "audit.page.territory", named(territories));
        }
        choice("what", "audit.page.what", kinds(trail));
        narrowing = new Narrowing(words(), this::refresh);
        source(query -> {
            asked = query(query);
            remember(query);
            return trail.find(actor(), asked, query.page());
        });
        aboveList(narrowing);
        column("audit.page.when", traced -> new RelativeTime(traced.entry().at(), words()));
        column("audit.page.decided", this::decided);
        column("audit.page.who", this::who);
        column("audit.page.about", this::about);
        column(
                "audit.page.number",
                traced -> new Span(
                        traced.number() == null ? text("audit.page.not-yet") : words().number(traced.number())));
        empty("records", "audit.page.none", "audit.page.none-hint");
        actions(new ExportLink(screen, trail, () -> asked));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        narrowing.read(event.getLocation().getQueryParameters());
        super.beforeEnter(event);
    }

    private AuditQuery query(Query query) {
        boolean all = Readable.all(actor());
        String only = all || readable.isEmpty() ? null : readable.get(0);
        String chosen = query.filter("territory");
        return new AuditQuery(
                chosen == null ? only : chosen,
                query.filter("what"),
                narrowing.by(),
                narrowing.subject(),
                narrowing.from(),
                narrowing.before(),
                query.words());
    }

    /** The address holds all that was chosen, so that it can be handed on. */
    private void remember(Query query) {
        getUI().ifPresent(ui -> ui.beforeClientResponse(this, ready -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, narrowing.write(query.words(), query.filters())))));
    }

    private Component decided(Traced traced) {
        Audit.Entry entry = traced.entry();
        Stack stack = new Stack(new Span(Kinds.named(screen, entry.what())));
        String details = details(entry.details());
        if (!details.isEmpty()) {
            Span small = new Span(details);
            small.addClassNames("muted", "small");
            stack.add(small);
        }
        return stack;
    }

    private static String details(Map<String, String> details) {
        return details.entrySet().stream()
                .filter(detail -> !detail.getKey().equals(Audit.ACCOUNT))
                .map(detail -> detail.getKey() + ": " + detail.getValue())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private Component who(Traced traced) {
        Audit.Entry entry = traced.entry();
        if (entry.by() == null) {
            return new Span(entry.byName());
        }
        return new Link(PATH + "?by=" + entry.by(), words().person(entry.byName()));
    }

    private Component about(Traced traced) {
        Audit.Entry entry = traced.entry();
        Stack stack = new Stack();
        String account = entry.details().get(Audit.ACCOUNT);
        traced.names().entrySet().stream()
                .filter(named -> named.getKey().toString().equals(account))
                .filter(named -> !named.getKey().equals(entry.subject()))
                .forEach(named -> stack.add(new Span(words().person(named.getValue()))));
        if (entry.subject() != null) {
            stack.add(subject(entry.subject(), traced.names()));
        }
        return stack;
    }

    private Component subject(Id subject, Map<Id, String> names) {
        String shown = names.containsKey(subject) ? words().person(names.get(subject)) : text("audit.page.record");
        return new Link(PATH + "?subject=" + subject, shown);
    }

    private List<Option> named(Territories territories) {
        return readable.stream()
                .map(code -> new Option(code, territories.name(code, words().locale())))
                .toList();
    }

    private List<Option> kinds(AuditTrail trail) {
        Actor actor = actor();
        return Readable.any(actor) ? Kinds.options(screen, trail.kinds(actor)) : List.of();
    }
}
