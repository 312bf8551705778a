package org.etwin.spaces.ui;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Locale;
import org.etwin.platform.Id;
import org.etwin.spaces.Extent;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceRole;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;

/** Roles and what they may do, in whole sentences. */
public final class RolesInWords {
    private final Screen screen;

    public RolesInWords(Screen screen) {
        this.screen = screen;
    }

    public String name(SpaceRole role) {
        return screen.text(role.labelKey());
    }

    /** "What may an observer do?" */
    public String question(SpaceRole role) {
        return screen.text("spaces.rights.what", one(role));
    }

    /** "An observer may ...", "An observer may not ...", with every limit. */
    public String sentence(SpaceRole role, Right right, Extent extent) {
        String phrase = screen.text((extent.some() ? "spaces.may." : "spaces.may-not.") + right.key());
        return beginning(screen.text("spaces.says." + extent.key(), one(role), phrase));
    }

    /** Beside a choice of roles: a link for each to what it may do, in a tab of its own so that nothing typed is lost. */
    public Nav questions(Id space, List<SpaceRole> roles) {
        Nav links = new Nav();
        links.addClassNames("space-role-links", "small");
        links.setAriaLabel(screen.text("spaces.rights.title"));
        for (SpaceRole role : roles) {
            Link link = new Link("spaces/" + space + "/rights/" + role.key(), question(role));
            link.setTarget("_blank");
            links.add(link);
        }
        return links;
    }

    private String one(SpaceRole role) {
        return screen.text(role.labelKey() + ".one");
    }

    private String beginning(String sentence) {
        Locale language = screen.words().locale();
        int first = sentence.offsetByCodePoints(0, sentence.isEmpty() ? 0 : 1);
        return sentence.substring(0, first).toUpperCase(language) + sentence.substring(first);
    }
}
