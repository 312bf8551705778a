package org.etwin.spaces.ui.forum;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import org.etwin.ui.Buttons;

/** Words to look for in the forum. */
final class SearchBox extends Div {
    SearchBox(Talks talks, String words) {
        addClassNames("etwin-row", "forum-search");
        getElement().setAttribute("role", "search");
        TextField field = new TextField();
        field.setAriaLabel(talks.text("spaces.forum.search"));
        field.setPlaceholder(talks.text("spaces.forum.search"));
        field.setPrefixComponent(new Icon("vaadin", "search"));
        field.setClearButtonVisible(true);
        field.setValue(words);
        Runnable search = () -> UI.getCurrent()
                .navigate(
                        talks.path() + "/found",
                        QueryParameters.of(ForumPanel.WORDS, field.getValue().strip()));
        field.addKeyPressListener(com.vaadin.flow.component.Key.ENTER, pressed -> search.run());
        add(field, Buttons.soft(talks.screen(), "spaces.forum.search-go", search));
    }
}
