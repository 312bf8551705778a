package org.etwin.example.national;

import org.etwin.spaces.spi.SpaceSection;
import org.osgi.service.component.annotations.Component;

/**
 * A section of TwinSpaces, its core half: which spaces have it and what one needs to see it. One that keeps something says
 * here as well how much is new, and gives out and erases what it keeps about a person.
 */
@Component
public final class P05PlayCornerSection implements SpaceSection {
    static final String ID = "si-play-corner";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String labelKey() {
        return "example-national.play-corner";
    }

    @Override
    public boolean offeredIn(String kind) {
        return kind.equals("twinspace");
    }
}
