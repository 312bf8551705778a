package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;

/**
 * A small button with an icon and words, for lists in which every entry has some: one element for the server, not the four
 * of {@link Button}.
 */
@Tag("vaadin-button")
@Uses(Button.class)
@Uses(Icon.class)
final class PostButton extends Component {
    PostButton(String words, String icon, Runnable pressed) {
        getElement().setAttribute("theme", "tertiary small");
        getElement()
                .setProperty(
                        "innerHTML",
                        "<vaadin-icon icon=\"vaadin:" + icon + "\" slot=\"prefix\" aria-hidden=\"true\"></vaadin-icon>"
                                + words.replace("&", "&amp;").replace("<", "&lt;"));
        getElement().addEventListener("click", press -> pressed.run());
    }
}
