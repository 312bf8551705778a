package org.etwin.projects.core;

import java.util.List;
import java.util.stream.Stream;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.etwin.projects.ProjectWithdrawn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the other founder that the project was withdrawn. */
@Component
public final class TellsOfAWithdrawal implements Announces<ProjectWithdrawn> {
    private final Accounts accounts;

    @Activate
    public TellsOfAWithdrawal(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String type() {
        return "projects.withdrawn";
    }

    @Override
    public Class<ProjectWithdrawn> shape() {
        return ProjectWithdrawn.class;
    }

    @Override
    public List<Announcement> announce(ProjectWithdrawn event) {
        return Stream.ofNullable(event.told())
                .map(other -> new Announcement(
                        other,
                        "projects.founding",
                        "projects.told.withdrawn",
                        List.of(event.title(), name(event.by()), event.reason()),
                        null,
                        true))
                .toList();
    }

    private String name(Id person) {
        AccountCard card = accounts.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }
}
