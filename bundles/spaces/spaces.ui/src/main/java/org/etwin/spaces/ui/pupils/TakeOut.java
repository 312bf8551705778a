package org.etwin.spaces.ui.pupils;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.spaces.MyPupils;
import org.etwin.spaces.MyPupils.InSpace;
import org.etwin.spaces.MyPupils.MyPupil;
import org.etwin.spaces.SpaceState;
import org.etwin.ui.One;
import org.etwin.ui.Screen;

/** Takes pupils out of one of the spaces in which they are. */
final class TakeOut {
    private TakeOut() {}

    static void open(Screen screen, MyPupils mine, List<MyPupil> shown, List<Id> chosen, Runnable done) {
        Set<Id> wanted = new HashSet<>(chosen);
        List<InSpace> spaces = shown.stream()
                .filter(each -> wanted.contains(each.pupil().id()))
                .flatMap(each -> each.spaces().stream())
                .filter(space -> space.state() != SpaceState.ARCHIVED)
                .distinct()
                .toList();
        FormDialog dialog = new FormDialog(screen, "spaces.pupils.take-out");
        dialog.form().hint("spaces.pupils.take-out-hint");
        One<InSpace> space = dialog.form().fields().one("space", "spaces.pupils.space", spaces, InSpace::title);
        if (spaces.size() == 1) {
            space.setValue(spaces.get(0));
        }
        dialog.open("spaces.pupils.take-out", () -> {
            if (space.getValue() == null) {
                throw new Rejected(Rejection.invalid("space", "spaces.pupils.choose-space"));
            }
            mine.takeOut(screen.actor(), space.getValue().space(), chosen);
            done.run();
        });
    }
}
