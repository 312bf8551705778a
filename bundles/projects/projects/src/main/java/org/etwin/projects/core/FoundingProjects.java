package org.etwin.projects.core;

import java.util.List;
import java.util.Optional;
import org.etwin.membership.Affiliation;
import org.etwin.membership.Members;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.projects.Founding;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.PartnerAccepted;
import org.etwin.projects.PartnerDeclined;
import org.etwin.projects.PartnerInvited;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectWithdrawn;
import org.etwin.projects.QuestionAnswered;
import org.etwin.projects.Step;
import org.etwin.schools.SchoolCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class FoundingProjects implements Founding {
    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectSteps steps;
    private final FoundingRules rules;
    private final Drafts drafts;
    private final Writing writing;
    private final Versions versions;
    private final ProjectReading reading;
    private final Findables findables;
    private final Members members;
    private final Outbox outbox;
    private final Ids ids;

    @Activate
    public FoundingProjects(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference ProjectSteps steps,
            @Reference FoundingRules rules,
            @Reference Drafts drafts,
            @Reference Writing writing,
            @Reference Versions versions,
            @Reference ProjectReading reading,
            @Reference Findables findables,
            @Reference Members members,
            @Reference Outbox outbox,
            @Reference Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.steps = steps;
        this.rules = rules;
        this.drafts = drafts;
        this.writing = writing;
        this.versions = versions;
        this.reading = reading;
        this.findables = findables;
        this.members = members;
        this.outbox = outbox;
        this.ids = ids;
    }

    @Override
    public Id begin(Actor actor, FoundingDraft draft) {
        return drafts.begin(actor, draft == null ? FoundingDraft.EMPTY : draft);
    }

    @Override
    public long save(Actor actor, Id project, long version, FoundingDraft draft) {
        return drafts.save(actor, project, version, draft == null ? FoundingDraft.EMPTY : draft);
    }

    @Override
    public Seen<FoundingDraft> draft(Actor actor, Id project) {
        return drafts.find(actor, project);
    }

    @Override
    public void send(Actor actor, Id project, String word) {
        String words = ProjectSteps.words("word", word, LONGEST_WORD);
        Rejected.ifAny(rules.pluggedIn(actor, project));
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.SEND);
            Rejected.ifAny(rules.complete(dossier));
            FounderRow partner = dossier.partner().orElseThrow();
            partner.invite();
            dossier.first().begunAs(null);
            versions.beginAnew(actor, dossier.project());
            steps.become(dossier, ProjectState.WAITING_FOR_PARTNER);
            steps.write(dossier, Step.What.SENT, actor, words);
            outbox.publish(new PartnerInvited(
                    project, dossier.project().title(), dossier.first().person(), partner.person()));
        });
    }

    @Override
    public void accept(Actor actor, Id project, Id school, String word) {
        String words = ProjectSteps.words("word", word, LONGEST_WORD);
        Rejected.ifAny(rules.pluggedIn(actor, project, school));
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.ACCEPT);
            FounderRow partner = dossier.partner().orElseThrow();
            Rejected.ifAny(rules.acceptance(dossier, school));
            SchoolCard card = validatedAt(partner.person(), school).orElseThrow();
            partner.accept(card.id(), card.territory());
            dossier.project().fix(rules.kind(dossier.first().territory(), partner.territory()));
            steps.become(dossier, ProjectState.WAITING_FOR_NSO);
            List<String> territories = rules.deciding(dossier);
            territories.forEach(each -> store.add(new DecisionRow(ids.next().value(), project, each, steps.now())));
            findables.write(reading.page(dossier));
            steps.write(dossier, Step.What.ACCEPTED, actor, words);
            outbox.publish(new PartnerAccepted(
                    project, dossier.project().title(), dossier.first().person(), partner.person(), territories));
        });
    }

    @Override
    public void decline(Actor actor, Id project, String word) {
        String words = ProjectSteps.words("word", word, LONGEST_WORD);
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.DECLINE);
            FounderRow partner = dossier.partner().orElseThrow();
            store.remove(partner);
            steps.become(dossier, ProjectState.DRAFT);
            steps.write(dossier, Step.What.DECLINED, actor, words);
            outbox.publish(new PartnerDeclined(
                    project, dossier.project().title(), dossier.first().person(), partner.person(), words));
        });
    }

    @Override
    public void answer(Actor actor, Id project, String territory, String answer) {
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.ANSWER);
            String words = ProjectSteps.needed("words", answer, LONGEST_ANSWER, "projects.rejected.answer-missing");
            DecisionRow decision = dossier.decision(territory).orElseThrow(Rejected::notFound);
            if (!decision.hasAsked()) {
                throw new Rejected(Rejection.conflict("projects.rejected.answered-already"));
            }
            decision.answer(words, actor.account().orElseThrow(), steps.now());
            steps.write(project, Step.What.ANSWERED, actor, territory, words);
            outbox.publish(new QuestionAnswered(project, dossier.project().title(), territory, words));
        });
    }

    @Override
    public void withdraw(Actor actor, Id project, String reason) {
        String words = ProjectSteps.words("reason", reason, LONGEST_WORD);
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.WITHDRAW);
            if (dossier.project().state() == ProjectState.DRAFT) {
                writing.end(dossier.project());
                store.delete(dossier);
                return;
            }
            dossier.decisions().forEach(DecisionRow::drop);
            dossier.partner().filter(each -> !each.accepted()).ifPresent(store::remove);
            steps.become(dossier, ProjectState.WITHDRAWN);
            steps.write(dossier, Step.What.WITHDRAWN, actor, words);
            Id told = dossier.founders().stream()
                    .map(FounderRow::person)
                    .filter(each -> !actor.is(each))
                    .findFirst()
                    .orElse(null);
            outbox.publish(new ProjectWithdrawn(
                    project, dossier.project().title(), actor.account().orElse(null), told, words));
        });
    }

    private Optional<SchoolCard> validatedAt(Id person, Id school) {
        return members.affiliations(person).stream()
                .map(Affiliation::school)
                .filter(card -> card.id().equals(school))
                .findFirst();
    }
}
