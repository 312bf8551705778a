package org.etwin.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.etwin.identity.AccessTokens;
import org.etwin.identity.Account;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.Accounts;
import org.etwin.identity.EmailChanges;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OwnData;
import org.etwin.identity.SecondFactor;
import org.etwin.identity.Sessions;
import org.etwin.identity.Terms;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;
import org.etwin.ui.BaseView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Screen;
import org.etwin.ui.SectionTabs;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One's own account: what others see, how one signs in and where, what is kept, and the way out. */
@Route("account/:section?")
@MenuItem(group = MenuGroups.PERSON, key = "identity.account.menu", order = 20, icon = "user")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class AccountView extends BaseView implements BeforeEnterObserver {
    private static final String FIRST = "person";

    private final transient Accounts accounts;
    private final SectionTabs tabs = new SectionTabs(text("identity.account.sections"));
    private final Div place = new Div();
    private final transient Map<String, Function<Account, com.vaadin.flow.component.Component>> sections =
            new LinkedHashMap<>();

    @Activate
    public AccountView(
            @Reference Screen screen,
            @Reference Accounts accounts,
            @Reference AccountEndings endings,
            @Reference EmailChanges changes,
            @Reference Sessions sessions,
            @Reference AccessTokens tokens,
            @Reference Terms terms,
            @Reference OwnData data,
            @Reference SecondFactor factor,
            @Reference OtherSignIns others,
            @Reference Texts texts) {
        super(screen, "identity.account.title");
        this.accounts = accounts;
        narrow();
        sections.put(FIRST, account -> new PersonSection(screen, accounts, texts, account));
        sections.put(
                "sign-in", account -> new SignInSection(screen, accounts, changes, others, account, this::refresh));
        sections.put("second-step", account -> new SecondStepSection(screen, factor));
        sections.put("sessions", account -> new SessionsSection(screen, sessions));
        sections.put("tokens", account -> new TokensSection(screen, tokens));
        sections.put("data", account -> new DataSection(screen, data, terms));
        sections.put("delete", account -> new DeleteSection(screen, endings, account));
        add(tabs, place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String now = event.getRouteParameters().get("section").orElse(FIRST);
        if (!sections.containsKey(now)) {
            throw new NotFoundException();
        }
        tabs.clear();
        sections.keySet()
                .forEach(name -> tabs.tab(
                        name.equals(FIRST) ? "account" : "account/" + name,
                        text("identity.account.section." + name),
                        OptionalInt.empty(),
                        name.equals(now)));
        Id id = actor().account().orElseThrow(Rejected::unauthenticated);
        Account account = accounts.find(actor(), id).orElseThrow(Rejected::notFound);
        note(account.email());
        place.removeAll();
        place.add(sections.get(now).apply(account));
    }

    private void refresh() {
        getUI().ifPresent(page -> page.refreshCurrentRoute(false));
    }
}
