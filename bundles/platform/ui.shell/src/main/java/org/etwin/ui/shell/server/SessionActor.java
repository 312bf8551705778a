package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Texts;
import org.etwin.ui.CurrentActor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * A browser session keeps the id of its account and which of its sessions it is, and nothing else; while identity is
 * away everybody is a visitor.
 */
@Component
public class SessionActor implements CurrentActor {
    private static final String ACCOUNT = SessionActor.class.getName() + ".account";
    private static final String LANGUAGE = SessionActor.class.getName() + ".language";
    private static final String EPOCH = SessionActor.class.getName() + ".epoch";

    private final SessionBook book;
    private final Texts texts;
    private volatile Actors actors;
    private volatile Accounts accounts;

    @Activate
    public SessionActor(@Reference SessionBook book, @Reference Texts texts) {
        this.book = book;
        this.texts = texts;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setActors(Actors identity) {
        actors = identity;
    }

    void unsetActors(Actors identity) {
        if (actors == identity) {
            actors = null;
        }
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setAccounts(Accounts identity) {
        accounts = identity;
    }

    void unsetAccounts(Accounts identity) {
        if (accounts == identity) {
            accounts = null;
        }
    }

    @Override
    public Actor actor() {
        Actors identity = actors;
        Id account = (Id) session().getAttribute(ACCOUNT);
        boolean ended = identity == null
                || account == null
                || !Integer.valueOf(identity.sessionEpoch(account))
                        .equals(session().getAttribute(EPOCH));
        return ended ? Actor.VISITOR : identity.actor(account);
    }

    @Override
    public void signIn(Id account) {
        VaadinSession session = session();
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request == null) {
            throw new IllegalStateException("A sign-in needs a request whose answer can carry the new cookie");
        }
        request.getHttpServletRequest().changeSessionId();
        book.enter(request.getWrappedSession(), session, session.getLockInstance());
        Actors identity = actors;
        session.setAttribute(ACCOUNT, account);
        session.setAttribute(EPOCH, identity == null ? null : identity.sessionEpoch(account));
        languageOf(account).ifPresent(language -> remember(session, language));
    }

    @Override
    public void signOut() {
        VaadinSession session = session();
        session.setAttribute(ACCOUNT, null);
        session.getUIs().forEach(page -> page.getPage().setLocation("/"));
        session.getSession().invalidate();
    }

    @Override
    public Locale locale() {
        VaadinSession session = session();
        Locale known = (Locale) session.getAttribute(LANGUAGE);
        if (known == null && VaadinRequest.getCurrent() != null) {
            known = wanted(VaadinRequest.getCurrent().getHeader("Accept-Language"));
            remember(session, known);
        }
        return texts.closest(known);
    }

    /** The first that the browser asks for and we have; Flow's own choice would prefer a later one without country. */
    Locale wanted(String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()))
                .filter(each -> texts.closest(each).getLanguage().equals(each.getLanguage()))
                .findFirst()
                .map(texts::closest)
                .orElse(Locale.ENGLISH);
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return acceptLanguage == null ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static void remember(VaadinSession session, Locale language) {
        session.setAttribute(LANGUAGE, language);
        session.setLocale(language);
    }

    @Override
    public void speak(Locale language) {
        remember(session(), texts.closest(language));
        Optional.ofNullable(UI.getCurrent()).ifPresent(page -> page.getPage().reload());
    }

    @Override
    public Optional<String> territory() {
        if (!(actor() instanceof Actor.Person person)) {
            return Optional.empty();
        }
        return person.grants().stream()
                .map(Grant::territory)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> person.standing().territories().stream().min(Comparator.naturalOrder()));
    }

    private Optional<Locale> languageOf(Id account) {
        Accounts identity = accounts;
        return identity == null
                ? Optional.empty()
                : identity.find(actor(), account).map(Account::language).map(texts::closest);
    }

    private VaadinSession session() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .orElseThrow(() -> new IllegalStateException("Only a page that is being served has an actor"));
    }
}
