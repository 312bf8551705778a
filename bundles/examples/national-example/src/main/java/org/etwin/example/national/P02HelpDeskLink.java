package org.etwin.example.national;

import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuLink;
import org.osgi.service.component.annotations.Component;

/** A link in the menu that leads out of eTwin; addresses with a scheme open in a new tab. */
@Component(property = "etwin.territory=SI")
public final class P02HelpDeskLink implements MenuLink {
    @Override
    public String group() {
        return MenuGroups.NETWORK;
    }

    @Override
    public String key() {
        return "example-national.help-desk";
    }

    @Override
    public String address() {
        return "https://help.example.org/si";
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public String icon() {
        return "lifebuoy";
    }
}
