package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PageMenuTest {
    private final List<String> done = new ArrayList<>();
    private final PageMenu menu = PageMenu.dots(new LoneScreen());

    @Test
    void isNotThereWithoutAnEntry() {
        assertThat(menu.isVisible()).isFalse();
        assertThat(menu.item("ui.undo", () -> {}).isVisible()).isTrue();
    }

    @Test
    void doesWhatTheEntrySaysThatWasChosen() {
        menu.name("Tina Kovač")
                .item("shell.account", () -> done.add("account"))
                .below("shell.language")
                .choice(Locale.ENGLISH, "English", true, () -> done.add("en"))
                .choice(Locale.forLanguageTag("fi"), "Suomi", false, () -> done.add("fi"))
                .end()
                .item("shell.sign-out", () -> done.add("out"));

        choose(4);
        choose(6);
        choose(1);

        assertThat(done).containsExactly("fi", "out", "account");
    }

    @Test
    void whatNobodyOfferedIsNotDone() {
        menu.item("shell.sign-out", () -> done.add("out"));

        choose(-1);
        choose(1);

        assertThat(done).isEmpty();
    }

    private void choose(int index) {
        JsonObject data = Json.createObject();
        data.put("event.detail.value.index", index);
        menu.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(menu.getElement(), "item-selected", data));
    }
}
