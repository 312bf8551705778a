package org.etwin.identity.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail;
import org.etwin.audit.AuditTrail.Traced;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.identity.Account;
import org.etwin.identity.AccountCard;
import org.etwin.identity.AccountSearch;
import org.etwin.identity.Accounts;
import org.etwin.identity.Roles;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.ui.Badge;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.Form;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who holds which role, for admins. */
@Route("roles")
@MenuItem(group = "admin", key = "identity.roles.menu", order = 10, needs = Needs.ADMIN, icon = "key")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class RolesView extends ListView<Account> {
    private final transient Roles roles;
    private final transient Accounts accounts;
    private final transient AccountSearch search;
    private final transient AuditTrail trail;
    private final Div history = new Div();
    private final transient Territories territories;

    @Activate
    public RolesView(
            @Reference Screen screen,
            @Reference Roles roles,
            @Reference Accounts accounts,
            @Reference AccountSearch search,
            @Reference AuditTrail trail,
            @Reference Territories territories) {
        super(screen, "identity.roles.title");
        this.roles = roles;
        this.accounts = accounts;
        this.search = search;
        this.trail = trail;
        this.territories = territories;
        source(query -> roles.holders(actor(), query.page()));
        column("identity.roles.person", account -> new Span(account.name()));
        column("identity.field.email", account -> new Span(account.email()));
        column("identity.roles.held", this::held);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!actor().has(Role.ADMIN)) {
            throw Rejected.forbidden();
        }
        super.beforeEnter(event);
        history.removeAll();
        aboveList(giving());
        drawHistory();
        add(history);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (attached.isInitialAttach()) {
            screen.live().on(this, "identity.rights-changed", this::drawAgain);
        }
    }

    private void drawAgain() {
        refresh();
        drawHistory();
    }

    /** Who gave and took what, the newest first. */
    private void drawHistory() {
        history.removeAll();
        Card card = Card.titled(text("identity.roles.history"));
        trail
                .find(actor(), new AuditQuery(null, "identity", null, null, null, null, null), PageRequest.first())
                .items()
                .stream()
                .filter(each -> each.entry().what().startsWith("identity.role-"))
                .forEach(each -> card.add(past(each)));
        card.add(new Row(new Link("desk/audit?what=identity", text("identity.roles.all-history")).asGhostButton()));
        history.add(card);
    }

    private Paragraph past(Traced traced) {
        Audit.Entry entry = traced.entry();
        Role role = Role.valueOf(entry.details().get("role"));
        String territory = entry.details().get("territory");
        String about = entry.subject() == null
                ? ""
                : words().person(traced.names().getOrDefault(entry.subject(), nameOf(entry.subject())));
        Paragraph line = new Paragraph(text(
                "identity.roles.past",
                text("audit.what." + entry.what()),
                named(new Grant(role, territory)),
                about,
                entry.by() == null ? entry.byName() : words().person(entry.byName()),
                words().dateTime(entry.at())));
        line.addClassName("small");
        return line;
    }

    private String nameOf(Id account) {
        return Optional.ofNullable(accounts.cards(List.of(account)).get(account))
                .map(AccountCard::name)
                .orElse("");
    }

    private Card giving() {
        Form form = new Form(screen);
        ComboBox<Account> person = form.fields()
                .find(
                        "person",
                        "identity.roles.find",
                        typed -> search.find(actor(), typed),
                        each -> each.name() + " · " + each.email());
        One<Role> role = form.fields()
                .one("role", "identity.roles.role", List.of(Role.values()), each -> words().of("identity.role", each))
                .setValue(Role.NSO);
        One<Territory> territory = form.fields()
                .one("territory", "identity.roles.territory", territories.all(), each -> name(each.code()));
        form.submit("identity.roles.give", () -> {
            Grant grant = grant(role.getValue(), territory.getValue());
            Account account = Optional.ofNullable(person.getValue())
                    .orElseThrow(() -> new Rejected(Rejection.invalid("person", "identity.rejected.no-account")));
            roles.grant(actor(), account.id(), grant);
            person.clear();
            Notice.done(text("identity.roles.given", account.name()));
            refresh();
        });
        return Card.titled(text("identity.roles.giving"), form);
    }

    private static Grant grant(Role role, Territory territory) {
        if (role == Role.NSO && territory == null) {
            throw new Rejected(Rejection.invalid("territory", "identity.rejected.role-territory"));
        }
        return new Grant(role, role == Role.NSO ? territory.code() : null);
    }

    private Stack held(Account account) {
        Stack all = new Stack();
        account.grants().stream()
                .sorted((a, b) -> named(a).compareTo(named(b)))
                .forEach(grant -> all.add(new Row(
                        new Badge(named(grant), Tone.NEUTRAL),
                        Buttons.icon(screen, "close-small", "identity.roles.take", () -> take(account, grant)))));
        return all;
    }

    private void take(Account account, Grant grant) {
        Confirm.ask(
                screen,
                "identity.roles.take-title",
                "identity.roles.take-text",
                "identity.roles.take",
                named(grant) + " · " + account.name(),
                () -> {
                    roles.revoke(actor(), account.id(), grant);
                    refresh();
                });
    }

    private String named(Grant grant) {
        String role = words().of("identity.role", grant.role());
        return grant.territory() == null ? role : role + " · " + name(grant.territory());
    }

    private String name(String territory) {
        Locale language = words().locale();
        return territories.name(territory, language);
    }
}
