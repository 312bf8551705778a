package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.etwin.identity.Account;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.identity.Origin;
import org.etwin.identity.Sessions;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Texts;
import org.etwin.ui.CurrentActor;
import org.etwin.ui.TypedWords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** A browser keeps the id of its sign-in and nothing else; while identity is away everybody is a visitor. */
@Component
public class SessionActor implements CurrentActor {
    private static final String LANGUAGE = SessionActor.class.getName() + ".language";
    private static final String REMEMBERED = SessionActor.class.getName() + ".remembered.";
    /** So much longer lives the server's own session, so that ours ends first and says so. */
    private static final Duration LONGER = Duration.ofMinutes(10);

    private final SessionBook book;
    private final Texts texts;
    private final Browsers browsers;
    private volatile Actors actors;
    private volatile Sessions sessions;
    private volatile Accounts accounts;

    @Activate
    public SessionActor(@Reference SessionBook book, @Reference Browsers browsers, @Reference Texts texts) {
        this.book = book;
        this.browsers = browsers;
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

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setSessions(Sessions identity) {
        sessions = identity;
    }

    void unsetSessions(Sessions identity) {
        if (sessions == identity) {
            sessions = null;
        }
    }

    @Override
    public Actor actor() {
        Actors who = actors;
        Sessions identity = sessions;
        if (who == null || identity == null) {
            return Actor.VISITOR;
        }
        return browsers.of(browser()).flatMap(identity::account).map(who::actor).orElse(Actor.VISITOR);
    }

    @Override
    public Optional<Id> session() {
        return browsers.of(browser());
    }

    @Override
    public void signIn(Id account) {
        VaadinSession session = browser();
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        Sessions identity = sessions;
        if (request == null || identity == null) {
            throw new IllegalStateException("A sign-in needs a request whose answer can carry the new cookie");
        }
        renew(request, session);
        request.getWrappedSession()
                .setMaxInactiveInterval((int) identity.idle().plus(LONGER).toSeconds());
        browsers.leave(session).ifPresent(identity::signOut);
        browsers.enter(
                session, identity.begin(account, new Origin(request.getRemoteAddr(), request.getHeader("User-Agent"))));
        languageOf(account).ifPresent(language -> remember(session, language));
    }

    @Override
    public void passed() {
        VaadinSession session = browser();
        renew(VaadinServletRequest.getCurrent(), session);
        browsers.noteWhetherWaiting(session);
        actor().account().flatMap(this::languageOf).ifPresent(language -> remember(session, language));
    }

    private void renew(VaadinServletRequest request, VaadinSession session) {
        request.getHttpServletRequest().changeSessionId();
        book.enter(request.getWrappedSession(), session, session.getLockInstance());
    }

    @Override
    public void remember(String name, Serializable what) {
        browser().setAttribute(REMEMBERED + name, what);
    }

    @Override
    public <T extends Serializable> Optional<T> remembered(String name, Class<T> type) {
        return Optional.ofNullable(browser().getAttribute(REMEMBERED + name))
                .filter(type::isInstance)
                .map(type::cast);
    }

    @Override
    public void signOut() {
        VaadinSession session = browser();
        Sessions identity = sessions;
        browsers.leave(session).filter(left -> identity != null).ifPresent(identity::signOut);
        session.getUIs().forEach(page -> {
            TypedWords.forgetAll(page);
            page.getPage().setLocation("/");
        });
        session.getSession().invalidate();
    }

    @Override
    public Locale locale() {
        VaadinSession session = browser();
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
        remember(browser(), texts.closest(language));
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

    private VaadinSession browser() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .orElseThrow(() -> new IllegalStateException("Only a page that is being served has an actor"));
    }
}
