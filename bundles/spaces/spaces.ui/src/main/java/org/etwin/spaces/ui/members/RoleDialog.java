package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.etwin.platform.Id;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.ui.RolesInWords;
import org.etwin.ui.Buttons;
import org.etwin.ui.Form;
import org.etwin.ui.One;
import org.etwin.ui.Screen;

/** Chooses another role for a member. */
final class RoleDialog {
    private RoleDialog() {}

    static void open(
            Screen screen, Id space, String name, List<SpaceRole> roles, SpaceRole now, Consumer<SpaceRole> chosen) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(screen.text("spaces.members.role-of", name));
        Form form = new Form(screen);
        One<SpaceRole> role =
                form.fields().one("role", "spaces.members.role", roles, each -> screen.text(each.labelKey()));
        role.setValue(now);
        form.part(new RolesInWords(screen).questions(space, roles));
        dialog.add(form);
        dialog.getFooter()
                .add(
                        Buttons.ghost(screen, "ui.cancel", dialog::close),
                        Buttons.primary(screen, "spaces.members.change-role", () -> {
                            if (form.run(() -> chosen.accept(role.getValue()))) {
                                dialog.close();
                            }
                        }));
        dialog.open();
    }
}
