package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.Seen;
import org.etwin.spaces.ConsentKind;
import org.etwin.spaces.Consents;
import org.etwin.spaces.Right;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceMember;
import org.etwin.ui.Badge;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** What parents refused, beside the pupils in a list of members; for teachers of the space and nobody else. */
public final class ConsentBadges {
    private final Screen screen;
    private final Consents consents;
    private final Seen<Space> space;
    private final Map<Id, Map<ConsentKind, Boolean>> known = new HashMap<>();

    public ConsentBadges(Screen screen, Consents consents, Seen<Space> space) {
        this.screen = screen;
        this.consents = consents;
        this.space = space;
    }

    /** Reads for all of that page at once; the page comes back as it is. */
    public Page<Seen<SpaceMember>> reading(Page<Seen<SpaceMember>> page) {
        List<Id> pupils = page.items().stream()
                .map(Seen::value)
                .filter(member -> member.role().pupil())
                .map(SpaceMember::account)
                .toList();
        if (space.may(Right.CREATE_PUPILS) && !pupils.isEmpty()) {
            known.putAll(consents.inSpace(screen.actor(), space.value().id(), pupils));
        }
        return page;
    }

    /** One badge for each refusal. */
    public List<Component> of(Id member) {
        Map<ConsentKind, Boolean> given = known.getOrDefault(member, Map.of());
        return Arrays.stream(ConsentKind.values())
                .filter(kind -> Boolean.FALSE.equals(given.get(kind)))
                .<Component>map(kind -> new Badge(
                        screen.text("spaces.consents.no", screen.words().of("spaces.consent", kind)), Tone.DANGER))
                .toList();
    }
}
