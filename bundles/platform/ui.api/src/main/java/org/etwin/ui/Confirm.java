package org.etwin.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be undone. Names the thing, and the button says what happens. */
public final class Confirm {
    private Confirm() {}

    /**
     * @param titleKey gets the name as argument 0, as does {@code textKey}
     * @param buttonKey for example "Delete the room"
     */
    public static void ask(
            Screen screen, String titleKey, String textKey, String buttonKey, String name, Runnable confirmed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(screen.text(titleKey, name));
        dialog.setText(screen.text(textKey, name));
        dialog.setCancelable(true);
        dialog.setCancelText(screen.text("ui.cancel"));
        dialog.setConfirmText(screen.text(buttonKey));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirm -> Notice.guarded(screen, confirmed));
        dialog.open();
    }
}
