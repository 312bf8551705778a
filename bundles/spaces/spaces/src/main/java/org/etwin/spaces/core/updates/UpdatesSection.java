package org.etwin.spaces.core.updates;

import org.etwin.spaces.spi.SpaceSection;
import org.osgi.service.component.annotations.Component;

/** The feed stands in the overview, the first section of every space. */
@Component
public final class UpdatesSection implements SpaceSection {
    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String labelKey() {
        return "spaces.section.overview";
    }
}
