package org.etwin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.etwin.platform.Rejected;

/** Short news at the edge of the page, and notices that stay in it. */
public final class Notice extends Div {
    private static final int UNDO_MILLISECONDS = 10_000;
    private static final int SHOWN_MILLISECONDS = 5_000;

    /** A notice in the page. */
    public Notice(Tone tone, String text) {
        super(new Paragraph(text));
        addClassNames("etwin-notice", tone.css());
    }

    /** Something is done. */
    public static void done(String text) {
        Notification.show(text, SHOWN_MILLISECONDS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    /** Something is done and can be taken back for ten seconds. */
    public static void undoable(Screen screen, String text, Runnable undo) {
        Notification notification = new Notification();
        notification.setDuration(UNDO_MILLISECONDS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        Button button = new Button(screen.text("ui.undo"), click -> {
            notification.close();
            guarded(screen, undo);
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.addClickShortcut(Key.KEY_Z, com.vaadin.flow.component.KeyModifier.CONTROL);
        Div content = new Div(new Text(text), button);
        content.addClassName("etwin-undo");
        notification.add(content);
        notification.open();
    }

    /** Why something was refused. */
    public static void refused(Screen screen, Rejected rejected) {
        String reasons = String.join(
                " ",
                rejected.rejections().stream()
                        .map(reason -> screen.words().of(reason))
                        .toList());
        Notification.show(reasons, UNDO_MILLISECONDS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    /** Runs an action of a button; a refusal is shown. True if it was done. */
    public static boolean guarded(Screen screen, Runnable action) {
        try {
            action.run();
            return true;
        } catch (Rejected rejected) {
            refused(screen, rejected);
            return false;
        }
    }
}
