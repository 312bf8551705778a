package org.etwin.spaces.ui.inspections;

import org.etwin.ui.MenuLink;
import org.etwin.ui.Needs;
import org.osgi.service.component.annotations.Component;

/** Looking into a space, in the menu of admins. */
@Component
public final class LookInOfAdmins implements MenuLink {
    @Override
    public String group() {
        return "admin";
    }

    @Override
    public String key() {
        return "spaces.look-in.menu";
    }

    @Override
    public String address() {
        return LookInView.PATH;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Needs needs() {
        return Needs.ADMIN;
    }

    @Override
    public String icon() {
        return "eye";
    }
}
