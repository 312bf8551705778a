package org.etwin.projects.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.membership.Affiliation;
import org.etwin.membership.Members;
import org.etwin.network.Contacts;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.projects.Founder;
import org.etwin.projects.FoundingDraft;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.spi.ProjectProposal;
import org.etwin.projects.spi.ProjectRule;
import org.etwin.schools.SchoolCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two founders, two schools, partners from contacts; two countries make it European. */
@Component(service = FoundingRules.class)
public final class FoundingRules {
    private final Transactions transactions;
    private final ProjectStore store;
    private final Members members;
    private final Contacts contacts;
    private final Accounts accounts;
    private final Territories territories;
    private final PluggedRules plugged;

    @Activate
    public FoundingRules(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference Members members,
            @Reference Contacts contacts,
            @Reference Accounts accounts,
            @Reference Territories territories,
            @Reference PluggedRules plugged) {
        this.transactions = transactions;
        this.store = store;
        this.members = members;
        this.contacts = contacts;
        this.accounts = accounts;
        this.territories = territories;
        this.plugged = plugged;
    }

    List<Rejection> draft(Id founder, FoundingDraft draft) {
        List<Rejection> refusals = new ArrayList<>(TextRules.fits(draft.text()));
        if (draft.school() != null && !isAt(founder, draft.school())) {
            refusals.add(Rejection.invalid("school", "projects.rejected.school-not-yours"));
        }
        if (draft.partner() != null && !contacts.areContacts(founder, draft.partner())) {
            refusals.add(Rejection.invalid("partner", "projects.rejected.partner-no-contact"));
        }
        return refusals;
    }

    List<Rejection> complete(Dossier dossier) {
        List<Rejection> refusals =
                new ArrayList<>(TextRules.complete(dossier.project().text()));
        FounderRow first = dossier.first();
        if (first.school() == null) {
            refusals.add(Rejection.invalid("school", "projects.rejected.school-missing"));
        } else if (!isAt(first.person(), first.school())) {
            refusals.add(Rejection.invalid("school", "projects.rejected.school-not-yours"));
        }
        Id partner = dossier.partner().map(FounderRow::person).orElse(null);
        if (partner == null) {
            refusals.add(Rejection.invalid("partner", "projects.rejected.partner-missing"));
        } else if (!contacts.areContacts(first.person(), partner)) {
            refusals.add(Rejection.invalid("partner", "projects.rejected.partner-no-contact"));
        } else if (!members.isAvailableEtwinner(partner)) {
            refusals.add(Rejection.invalid("partner", "projects.rejected.partner-not-available"));
        } else if (!worksElsewhere(partner, first.school())) {
            refusals.add(Rejection.invalid("partner", "projects.rejected.partner-same-school"));
        }
        return refusals;
    }

    List<Rejection> acceptance(Dossier dossier, Id school) {
        FounderRow first = dossier.first();
        List<Rejection> refusals = new ArrayList<>();
        if (school == null) {
            refusals.add(Rejection.invalid("school", "projects.rejected.school-missing"));
        } else if (!isAt(dossier.partner().orElseThrow().person(), school)) {
            refusals.add(Rejection.invalid("school", "projects.rejected.school-not-yours"));
        } else if (school.equals(first.school())) {
            refusals.add(Rejection.invalid("school", "projects.rejected.same-school"));
        }
        if (!isAt(first.person(), first.school())) {
            refusals.add(Rejection.conflict("projects.rejected.founder-left"));
        }
        return refusals;
    }

    ProjectKind kind(String one, String other) {
        return country(one).equals(country(other)) ? ProjectKind.NATIONAL : ProjectKind.EUROPEAN;
    }

    /** Whose NSOs decide: of both founders, of the first one alone when it is national. */
    List<String> deciding(Dossier dossier) {
        String first = dossier.first().territory();
        return dossier.project().kind() == ProjectKind.NATIONAL
                ? List.of(first)
                : List.of(first, dossier.partner().orElseThrow().territory());
    }

    /** What rules of plug-ins refuse; asked before the transaction of the step. */
    List<Rejection> pluggedIn(Actor actor, Id project) {
        return pluggedIn(actor, project, null);
    }

    List<Rejection> pluggedIn(Actor actor, Id project, Id partnersSchool) {
        Dossier dossier = transactions.reading(() -> store.find(actor, project)
                .filter(each -> ProjectPolicy.sees(actor, each))
                .orElseThrow(Rejected::notFound));
        return plugged.against(proposal(dossier, partnersSchool), new ProjectRule.Context(language(actor)));
    }

    private ProjectProposal proposal(Dossier dossier, Id partnersSchool) {
        FounderRow first = dossier.first();
        List<Founder> founders = Stream.of(
                        founder(first, first.school()),
                        dossier.partner()
                                .map(each -> founder(each, partnersSchool))
                                .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        ProjectKind kind = founders.size() == 2
                        && founders.get(0).territory() != null
                        && founders.get(1).territory() != null
                ? kind(founders.get(0).territory(), founders.get(1).territory())
                : null;
        return new ProjectProposal(dossier.project().id(), dossier.project().text(), kind, founders);
    }

    private Founder founder(FounderRow row, Id school) {
        AccountCard card = accounts.cards(List.of(row.person())).get(row.person());
        SchoolCard at = members.affiliations(row.person()).stream()
                .map(Affiliation::school)
                .filter(each -> each.id().equals(school))
                .findFirst()
                .orElse(null);
        return new Founder(
                row.person(),
                card == null ? "" : card.name(),
                school,
                at == null ? null : at.name(),
                at == null ? null : at.territory(),
                row.accepted());
    }

    private Locale language(Actor actor) {
        return actor.account()
                .map(me -> accounts.cards(List.of(me)).get(me))
                .map(AccountCard::language)
                .orElse(Locale.ENGLISH);
    }

    boolean isAt(Id person, Id school) {
        return members.affiliations(person).stream()
                .anyMatch(each -> each.school().id().equals(school));
    }

    private boolean worksElsewhere(Id person, Id school) {
        return members.affiliations(person).stream()
                .anyMatch(each -> !each.school().id().equals(school));
    }

    private String country(String territory) {
        return territories.find(territory).map(Territory::country).orElseGet(() -> territory
                .split("-")[0]);
    }
}
