package org.etwin.spaces.ui.updates;

import com.vaadin.flow.component.Component;
import org.etwin.platform.Seen;
import org.etwin.spaces.Space;
import org.etwin.spaces.Updates;
import org.etwin.spaces.ui.SpaceTab;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

@org.osgi.service.component.annotations.Component(service = Section.class)
public final class OverviewTab extends SpaceTab {
    private final Updates updates;

    @Activate
    public OverviewTab(@Reference Updates updates) {
        this.updates = updates;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String key() {
        return "spaces.section.overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(Seen<Space> space, Screen screen) {
        return new OverviewPanel(screen, updates, space);
    }
}
