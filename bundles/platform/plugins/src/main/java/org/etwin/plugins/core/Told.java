package org.etwin.plugins.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.etwin.identity.Account;
import org.etwin.identity.Roles;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.NotificationKind;
import org.etwin.notifications.spi.NotificationKinds;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells those who run the installation, and the desks that a plug-in is for, that it was stopped. */
@Component(service = {Announces.class, NotificationKinds.class})
public final class Told implements Announces<Told.Stopped>, NotificationKinds {
    private static final String TO_ADMINS = "plugins.stopped";
    private static final String TO_DESKS = "plugins.stopped-nso";
    private static final String TEXT = "plugins.told.stopped";
    private static final Actor SELF = new Actor.Operator("plug-ins");

    private final Roles roles;

    record Stopped(String name, Set<String> territories, String part) {}

    @Activate
    public Told(@Reference Roles roles) {
        this.roles = roles;
    }

    @Override
    public List<NotificationKind> kinds() {
        return List.of(
                NotificationKind.of(TO_ADMINS, "desk").forHolders(Role.ADMIN),
                NotificationKind.of(TO_DESKS, "desk").forHolders(Role.NSO));
    }

    @Override
    public String type() {
        return "plugins.quarantined";
    }

    @Override
    public Class<Stopped> shape() {
        return Stopped.class;
    }

    @Override
    public List<Announcement> announce(Stopped event) {
        List<Announcement> told = new ArrayList<>();
        List<String> args = List.of(event.name(), event.part());
        admins().forEach(admin -> told.add(new Announcement(admin, TO_ADMINS, TEXT, args, null, true)));
        Set<String> territories = event.territories() == null ? Set.of() : event.territories();
        territories.forEach(territory -> roles.nsoStaff(territory)
                .forEach(staff -> told.add(new Announcement(staff, TO_DESKS, TEXT, args, null, true).in(territory))));
        return told;
    }

    /** The role that each kind needs is checked for us. */
    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return recipient.has(announced.kind().equals(TO_ADMINS) ? Role.ADMIN : Role.NSO);
    }

    private Set<Id> admins() {
        Set<Id> admins = new LinkedHashSet<>();
        PageRequest request = new PageRequest(null, PageRequest.MOST);
        while (request != null) {
            Page<Account> page = roles.holders(SELF, request);
            page.items().stream()
                    .filter(account -> account.grants().contains(new Grant(Role.ADMIN, null)))
                    .map(Account::id)
                    .forEach(admins::add);
            request = page.next() == null ? null : new PageRequest(page.next(), PageRequest.MOST);
        }
        return admins;
    }
}
