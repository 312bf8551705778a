package org.etwin.projects.core;

import java.util.List;
import javax.persistence.TypedQuery;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether somebody who was told of a project may still read what it is called: one or two statements. */
@Component(service = ProjectSight.class)
public final class ProjectSight {
    private static final String PAGE = "/projects/";

    private final Transactions transactions;
    private final Unit unit;
    private final ProjectStore store;
    private final Accounts accounts;

    @Activate
    public ProjectSight(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=projects)") Unit unit,
            @Reference ProjectStore store,
            @Reference Accounts accounts) {
        this.transactions = transactions;
        this.unit = unit;
        this.store = store;
        this.accounts = accounts;
    }

    static String link(Id project) {
        return PAGE + project;
    }

    /** Where somebody who is asked to found it answers. */
    static String answering(Id project) {
        return PAGE + "answer/" + project;
    }

    /** Where somebody who is asked to join it answers. */
    static String joining(Id project) {
        return PAGE + "join/" + project;
    }

    /** What was opened once is public; before, only for whom it concerns. A line without a project's page stays. */
    boolean sees(Actor actor, String link) {
        if (link == null || !link.startsWith(PAGE)) {
            return true;
        }
        try {
            Id project = Id.parse(link.substring(link.lastIndexOf('/') + 1));
            return transactions.reading(
                    () -> isPublic(project) || isFounder(actor, project) || watches(actor, project));
        } catch (Rejected noProject) {
            return false;
        }
    }

    private boolean isPublic(Id project) {
        return there("select p.id from ProjectRow p where p.id = :project and p.wasOpened = true", project, null);
    }

    private boolean isFounder(Actor actor, Id project) {
        return actor instanceof Actor.Person person
                && there(
                        "select f.id from FounderRow f where f.project = :project and f.person = :person"
                                + " and (f.accepted = true or f.invited = true)",
                        project,
                        person.id());
    }

    /** Only for those who hold a role at all. */
    private boolean watches(Actor actor, Id project) {
        return actor instanceof Actor.Person person
                && !person.grants().isEmpty()
                && store.find(actor, project)
                        .filter(each -> ProjectPolicy.watches(actor, each))
                        .isPresent();
    }

    private boolean there(String question, Id project, Id person) {
        TypedQuery<Long> asked = unit.em().createQuery(question, Long.class).setParameter("project", project.value());
        if (person != null) {
            asked.setParameter("person", person.value());
        }
        return !asked.getResultList().isEmpty();
    }

    String name(Id person) {
        AccountCard card =
                person == null ? null : accounts.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }
}
