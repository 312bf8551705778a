package org.etwin.projects.core;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.etwin.membership.Affiliation;
import org.etwin.membership.Members;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Step;
import org.etwin.schools.SchoolCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What one founder prepares and nobody else sees. */
@Component(service = Drafts.class)
public final class Drafts {
    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectSteps steps;
    private final FoundingRules rules;
    private final Writing writing;
    private final Members members;
    private final Ids ids;

    @Activate
    public Drafts(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference ProjectSteps steps,
            @Reference FoundingRules rules,
            @Reference Writing writing,
            @Reference Members members,
            @Reference Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.steps = steps;
        this.rules = rules;
        this.writing = writing;
        this.members = members;
        this.ids = ids;
    }

    /** The same, begun twice at once by one person, is one draft: the mark is unique. */
    Id begin(Actor actor, FoundingDraft draft) {
        Id me = etwinner(actor);
        String mark = mark(me, draft);
        try {
            return transactions.in(() -> store.begunAs(mark).orElseGet(() -> begin(actor, me, draft, mark)));
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
            return transactions.reading(() -> store.begunAs(mark)).orElseThrow(() -> e);
        }
    }

    private Id begin(Actor actor, Id me, FoundingDraft draft, String mark) {
        Rejected.ifAny(rules.draft(me, draft));
        if (store.countDrafts(me) >= steps.mostDrafts()) {
            throw new Rejected(Rejection.conflict("projects.rejected.too-many-drafts", steps.mostDrafts()));
        }
        Id project = ids.next();
        ProjectRow row = new ProjectRow(project, draft.text(), steps.now());
        store.add(row);
        FounderRow first = FounderRow.first(ids.next().value(), project, me);
        choose(first, draft.school());
        first.begunAs(mark);
        store.add(first);
        choosePartner(project, Optional.empty(), draft.partner());
        writing.begun(actor, row);
        steps.write(project, Step.What.BEGUN, actor, null, "");
        return project;
    }

    long save(Actor actor, Id project, long version, FoundingDraft draft) {
        return transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.SEND);
            if (draft.equals(saved(dossier))) {
                return dossier.project().version();
            }
            if (dossier.project().version() != version) {
                throw Rejected.stale();
            }
            Rejected.ifAny(rules.draft(dossier.first().person(), draft));
            dossier.first().begunAs(null);
            choose(dossier.first(), draft.school());
            choosePartner(project, dossier.partner(), draft.partner());
            writing.write(actor, dossier.project(), draft.text());
            store.flush();
            return dossier.project().version();
        });
    }

    Seen<FoundingDraft> find(Actor actor, Id project) {
        return transactions.reading(() -> {
            Dossier dossier = store.find(actor, project)
                    .filter(each -> each.project().state() == ProjectState.DRAFT)
                    .filter(each -> ProjectPolicy.sees(actor, each))
                    .orElseThrow(Rejected::notFound);
            return new Seen<>(saved(dossier), dossier.project().version(), steps.allowed(actor, dossier));
        });
    }

    private static FoundingDraft saved(Dossier dossier) {
        return new FoundingDraft(
                dossier.project().text(),
                dossier.first().school(),
                dossier.partner().map(FounderRow::person).orElse(null));
    }

    private void choose(FounderRow first, Id school) {
        Optional<SchoolCard> card = members.affiliations(first.person()).stream()
                .map(Affiliation::school)
                .filter(each -> each.id().equals(school))
                .findFirst();
        first.at(
                card.map(SchoolCard::id).orElse(null),
                card.map(SchoolCard::territory).orElse(null));
    }

    private void choosePartner(Id project, Optional<FounderRow> before, Id partner) {
        if (partner == null) {
            before.ifPresent(store::remove);
        } else if (before.isPresent()) {
            before.get().become(partner);
        } else {
            store.add(FounderRow.partner(ids.next().value(), project, partner));
        }
    }

    /** Equal for what one person begins with the same content within a minute. */
    private String mark(Id me, FoundingDraft draft) {
        ProjectText text = draft.text();
        String content = String.join(
                "\n",
                steps.now().truncatedTo(ChronoUnit.MINUTES).toString(),
                String.valueOf(draft.school()),
                String.valueOf(draft.partner()),
                text.title(),
                text.description(),
                text.aims(),
                text.process(),
                text.results(),
                Codes.joined(text.languages()),
                Codes.joined(text.subjects()),
                Codes.joined(text.vocational()),
                Codes.joined(text.competences()),
                Codes.joined(text.tools()),
                text.imageAlt(),
                text.youngest() + "-" + text.oldest() + "-" + text.pupils() + "-" + text.image());
        return me + ":" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Id etwinner(Actor actor) {
        if (actor == Actor.VISITOR) {
            throw Rejected.unauthenticated();
        }
        ProjectSteps.needActive(actor);
        if (!actor.isEtwinner()) {
            throw new Rejected(Rejection.forbidden("projects.rejected.members-only"));
        }
        return actor.account().orElseThrow();
    }
}
