package org.etwin.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.Icon;

/** The kinds of buttons; each shows a refusal of what it does, and a double click does it once. */
public final class Buttons {
    private Buttons() {}

    /** The one main action of a page. */
    public static Button primary(Screen screen, String key, Runnable action) {
        Button button = plain(screen, key, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** A usual action, on a soft ground. */
    public static Button soft(Screen screen, String key, Runnable action) {
        return plain(screen, key, action);
    }

    /** A lesser action, with an outline. */
    public static Button ghost(Screen screen, String key, Runnable action) {
        Button button = plain(screen, key, action);
        button.addClassName("ghost");
        return button;
    }

    /** Something that takes away. */
    public static Button danger(Screen screen, String key, Runnable action) {
        Button button = ghost(screen, key, action);
        button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return button;
    }

    /** Only an icon; the text is its name for screen readers and on hover. */
    public static Button icon(Screen screen, String icon, String key, Runnable action) {
        Button button = new Button(new Icon("vaadin", icon), click -> once(screen, click, action));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(screen.text(key));
        button.setTooltipText(screen.text(key));
        return button;
    }

    private static Button plain(Screen screen, String key, Runnable action) {
        // One listener and not two: each takes a kilobyte of every open page.
        Button button = new Button(screen.text(key), click -> {
            try {
                once(screen, click, action);
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        button.setDisableOnClick(true);
        return button;
    }

    /** The second click of a double click means nothing: it may fall on what has come into the place of the first. */
    private static void once(Screen screen, ClickEvent<Button> click, Runnable action) {
        if (click.getClickCount() != 2) {
            Notice.guarded(screen, action);
        }
    }
}
