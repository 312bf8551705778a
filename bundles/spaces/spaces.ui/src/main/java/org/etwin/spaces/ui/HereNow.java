package org.etwin.spaces.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.spaces.Presence;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Round;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;

/** The faces of those who have the space open now; the number leads to their names. */
final class HereNow extends Div {
    private static final int FACES = 3;
    private static final int NAMES = 50;

    private final transient Screen screen;
    private final transient Presence presence;
    private final Id space;
    private final Span faces = new Span();
    private final NativeButton count;
    private transient Presence.Faces shown;

    HereNow(Screen screen, Presence presence, Id space) {
        this.screen = screen;
        this.presence = presence;
        this.space = space;
        addClassNames("etwin-row", "space-here");
        faces.addClassName("space-faces");
        count = new NativeButton("", click -> names());
        count.addClassName("space-here-count");
        add(faces, count);
        setVisible(false);
        screen.live().rounds(this, "spaces.presence-", space, this::refresh);
    }

    boolean isOf(Id wanted) {
        return space.equals(wanted);
    }

    void refresh() {
        show(presence.faces(screen.actor(), space, FACES));
    }

    /** All members see the same; who is none any more is put out of the page as a whole. */
    private void refresh(Set<Id> changed, Round round) {
        if (isOnlyMine(changed)) {
            return;
        }
        show(round.once(Presence.class, () -> presence.faces(screen.actor(), space, FACES)));
    }

    /** Whoever looks at the page is here all the time, in how many others ever. */
    private boolean isOnlyMine(Set<Id> changed) {
        Id me = screen.actor().account().orElse(null);
        return shown != null
                && changed.stream().allMatch(each -> each.equals(me) || each.equals(space))
                && shown.some().stream().anyMatch(each -> each.account().equals(me));
    }

    private void show(Presence.Faces here) {
        if (here.equals(shown)) {
            return;
        }
        shown = here;
        faces.removeAll();
        here.some().forEach(each -> faces.add(new Avatar(screen.words().person(each.name()), each.account())));
        count.setText(screen.text("spaces.here.count", here.count()));
        setVisible(here.count() > 0);
    }

    private void names() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text("spaces.here.title"));
        dialog.setWidth("26rem");
        Stack people = new Stack();
        presence.here(screen.actor(), space, NAMES).some().forEach(each -> people.add(PeopleRow.of(screen, each)));
        dialog.add(people);
        dialog.getFooter().add(Buttons.ghost(screen, "ui.close", dialog::close));
        dialog.open();
    }
}
