package org.example.broken;

import org.etwin.ui.MenuLink;
import org.osgi.service.component.annotations.Component;

@Component
public final class LinkThatThrows implements MenuLink {
    @Override
    public String group() {
        throw new Broken("the link in the menu");
    }

    @Override
    public String key() {
        return "broken.section";
    }

    @Override
    public String address() {
        return "https://example.org";
    }
}
