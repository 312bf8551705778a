package org.etwin.spaces.core;

import org.etwin.spaces.spi.SpaceSection;
import org.osgi.service.component.annotations.Component;

/** Who is in the space. */
@Component
public final class MembersSection implements SpaceSection {
    @Override
    public String id() {
        return "members";
    }

    @Override
    public String labelKey() {
        return "spaces.section.members";
    }
}
