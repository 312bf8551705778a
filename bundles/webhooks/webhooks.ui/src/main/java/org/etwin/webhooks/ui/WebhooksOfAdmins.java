package org.etwin.webhooks.ui;

import org.etwin.ui.MenuLink;
import org.etwin.ui.Needs;
import org.osgi.service.component.annotations.Component;

/** The same page in the menu of admins. */
@Component
public final class WebhooksOfAdmins implements MenuLink {
    @Override
    public String group() {
        return "admin";
    }

    @Override
    public String key() {
        return "webhooks.menu";
    }

    @Override
    public String address() {
        return WebhookView.PATH;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Needs needs() {
        return Needs.ADMIN;
    }

    @Override
    public String icon() {
        return "connect";
    }
}
