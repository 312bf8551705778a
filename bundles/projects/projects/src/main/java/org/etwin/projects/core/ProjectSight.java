package org.etwin.projects.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.persistence.TypedQuery;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether somebody who was told of projects may still read what they are called: a few statements for all of them. */
@Component(service = ProjectSight.class)
public final class ProjectSight implements StillVisible {
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
        return seen(actor, List.of(String.valueOf(link))).contains(String.valueOf(link));
    }

    @Override
    public Set<Announcement> of(Actor recipient, Collection<Announcement> announced) {
        Set<String> seen = seen(
                recipient,
                announced.stream().map(each -> String.valueOf(each.link())).toList());
        return announced.stream()
                .filter(each -> seen.contains(String.valueOf(each.link())))
                .collect(Collectors.toSet());
    }

    private Set<String> seen(Actor actor, Collection<String> links) {
        Map<String, Long> projects = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String link : links) {
            if (link.startsWith(PAGE)) {
                projectOf(link).ifPresent(project -> projects.put(link, project));
            } else {
                seen.add(link);
            }
        }
        Set<Long> visible = transactions.reading(() -> visible(actor, new HashSet<>(projects.values())));
        projects.forEach((link, project) -> {
            if (visible.contains(project)) {
                seen.add(link);
            }
        });
        return seen;
    }

    private static Optional<Long> projectOf(String link) {
        try {
            return Optional.of(
                    Id.parse(link.substring(link.lastIndexOf('/') + 1)).value());
        } catch (Rejected noProject) {
            return Optional.empty();
        }
    }

    private Set<Long> visible(Actor actor, Set<Long> projects) {
        Set<Long> visible = new HashSet<>();
        Set<Long> left = new HashSet<>(projects);
        take(
                left,
                visible,
                () -> there(
                        "select p.id from ProjectRow p where p.id in (:projects) and p.wasOpened = true", left, null));
        if (actor instanceof Actor.Person person) {
            take(
                    left,
                    visible,
                    () -> there(
                            "select f.project from FounderRow f where f.project in (:projects) and f.person = :person"
                                    + " and (f.accepted = true or f.invited = true)",
                            left,
                            person.id()));
            // Only for those who hold a role at all.
            take(left, visible, () -> person.grants().isEmpty() ? List.of() : watched(actor, left));
        }
        return visible;
    }

    private static void take(Set<Long> left, Set<Long> visible, Supplier<Collection<Long>> found) {
        if (!left.isEmpty()) {
            Collection<Long> now = List.copyOf(found.get());
            visible.addAll(now);
            left.removeAll(now);
        }
    }

    private List<Long> watched(Actor actor, Set<Long> projects) {
        List<ProjectRow> rows = unit.em()
                .createQuery("select p from ProjectRow p where p.id in (:projects)", ProjectRow.class)
                .setParameter("projects", projects)
                .getResultList();
        return store.dossiers(actor, rows).stream()
                .filter(each -> ProjectPolicy.watches(actor, each))
                .map(each -> each.project().id().value())
                .toList();
    }

    private List<Long> there(String question, Set<Long> projects, Id person) {
        TypedQuery<Long> asked = unit.em().createQuery(question, Long.class).setParameter("projects", projects);
        if (person != null) {
            asked.setParameter("person", person.value());
        }
        return asked.getResultList();
    }

    String name(Id person) {
        AccountCard card =
                person == null ? null : accounts.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }
}
