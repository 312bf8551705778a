package org.etwin.membership.ui;

import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.time.LocalDate;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Conduct;
import org.etwin.membership.ConductAction;
import org.etwin.membership.ConductRecord;
import org.etwin.membership.ConductState;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.Joining;
import org.etwin.membership.Members;
import org.etwin.membership.Validating;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.DetailHeader;
import org.etwin.ui.DetailView;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One member at one school, as the NSO sees it: what is known, what happened, and what can be done. */
@Route("desk/members/:id/:section?")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class MemberDeskView extends DetailView<Seen<JoinRequest>> {
    private final transient Validating validating;
    private final transient Conduct conduct;
    private final transient RequestFacts facts;

    @Activate
    public MemberDeskView(
            @Reference Screen screen,
            @Reference Joining joining,
            @Reference Validating validating,
            @Reference Conduct conduct,
            @Reference Members members) {
        super(screen, "membership.member");
        this.validating = validating;
        this.conduct = conduct;
        facts = new RequestFacts(screen, joining, validating, members);
        screen.live().on(this, "membership.", this::read);
    }

    private void read() {
        if (id() != null) {
            refresh();
        }
    }

    @Override
    protected Seen<JoinRequest> load(Id id) {
        return validating.find(actor(), id);
    }

    @Override
    protected void show(Seen<JoinRequest> seen, DetailHeader header) {
        JoinRequest request = seen.value();
        Seen<ConductRecord> standing = conduct.find(actor(), request.account());
        String name = words().person(request.name());
        header.way("desk/members", text("membership.members.title"))
                .title(name)
                .picture(new Avatar(request.name(), request.account()).large())
                .note(RequestWords.place(words(), request))
                .badge(words().of("membership.state", request.state()), Tones.of(request.state()));
        if (standing.value().state() != ConductState.GOOD) {
            header.badge(
                    words().of("membership.conduct", standing.value().state()),
                    Tones.of(standing.value().state()));
        }
        actions(seen, standing, header, name);
        section("about", "membership.person.about", () -> new Card(facts.of(seen)));
        section("conduct", "membership.member.conduct", () -> record(standing.value()));
    }

    private void actions(Seen<JoinRequest> seen, Seen<ConductRecord> standing, DetailHeader header, String name) {
        JoinRequest request = seen.value();
        if (request.state().waits() || request.state() == AffiliationState.EVIDENCE_ASKED) {
            header.primary("membership.member.decide", () -> getUI().ifPresent(
                            ui -> ui.getPage().setLocation("desk/requests?id=" + request.id())));
        }
        if (seen.may(JoinRequestAction.ORDER_RECHECK)) {
            header.more("membership.member.recheck", () -> ask(name)
                    .ask("membership.member.recheck.title", "note", "membership.member.recheck", words -> {
                        validating.orderRecheck(actor(), request.id(), seen.version(), words);
                        done("membership.member.recheck.done", name);
                    }));
        }
        Id account = request.account();
        if (standing.may(ConductAction.WARN)) {
            header.more("membership.member.warn", () -> ask(name)
                    .ask("membership.member.warn.title", "reason", "membership.member.warn", words -> {
                        conduct.warn(actor(), account, standing.version(), words);
                        done("membership.member.warned", name);
                    }));
        }
        if (standing.may(ConductAction.SUSPEND)) {
            header.more("membership.member.suspend", () -> ask(name)
                    .askUntil(
                            "membership.member.suspend.title",
                            "reason",
                            "membership.member.suspend",
                            "membership.member.until",
                            (words, until) -> {
                                conduct.suspend(actor(), account, standing.version(), words, endOf(until));
                                done("membership.member.suspended", name);
                            }));
        }
        if (standing.may(ConductAction.RESTORE)) {
            header.more("membership.member.restore", () -> ask(name)
                    .ask("membership.member.restore.title", "reason", "membership.member.restore", words -> {
                        conduct.restore(actor(), account, standing.version(), words);
                        done("membership.appeals.restored", name);
                    }));
        }
    }

    private WordsDialog ask(String name) {
        return new WordsDialog(screen, name);
    }

    private void done(String key, String name) {
        Notice.done(text(key, name));
        refresh();
    }

    /** The whole of that day, where the reader is. */
    private Instant endOf(LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(words().zone()).toInstant();
    }

    private Stack record(ConductRecord record) {
        Card card = new Card();
        if (record.history().isEmpty()) {
            card.note(text("membership.member.conduct-none"));
        } else {
            card.add(new ConductLines(screen, record.history()));
        }
        if (record.state() == ConductState.APPEALED) {
            return new Stack(new Notice(Tone.WARN, text("membership.member.appealed")), card);
        }
        return new Stack(card);
    }
}
